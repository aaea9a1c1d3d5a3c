/** What Korean does to words: particles and endings that stick to a noun, and spaces left to taste. */

const HANGUL = /^\p{Script=Hangul}+$/u;

/**
 * Particles and the endings that make a verb of a noun, longest first. Only these are taken off, and only when two
 * syllables stay, because many nouns end like a particle.
 */
const ENDINGS = (
  '에서의 으로의 에서는 으로는 에게서 으로써 으로서 이라는 에서도 까지의 하였다 되었다 합니다 됩니다 입니다 ' +
  '에서 에게 으로 까지 부터 처럼 보다 마다 조차 마저 이나 이라 라는 하는 하고 하며 하여 해서 하기 하게 한다 했다 되는 되고 되어 된다 됐다 들이 들을 들의 들은 들에 인데 이며 이고 와의 과의 로의 로써 로서 에는 에도 에만 이란 ' +
  '을 를 이 가 은 는 의 에 와 과 로 도 만 들 한 된 할 될 란'
).split(' ');

/** `강화학습을` → `강화학습`; null when nothing sticks to it. */
export function withoutParticle(run: string): string | null {
  if (!HANGUL.test(run)) return null;
  const ending = ENDINGS.find((end) => run.endsWith(end) && run.length - end.length >= 2);
  return ending === undefined ? null : run.slice(0, -ending.length);
}

/** A longer run than this is a sentence written without spaces, which nobody types. */
const LONGEST = 10;

/** The run written with one space in it, at every place: `강화학습` may stand as `강화 학습`. */
export function brokenForms(run: string): [string, string][] {
  if (!HANGUL.test(run) || run.length > LONGEST) return [];
  return Array.from({ length: Math.max(run.length - 2, 0) }, (_, at) => [
    run.slice(0, at + 1),
    run.slice(at + 1),
  ]);
}
