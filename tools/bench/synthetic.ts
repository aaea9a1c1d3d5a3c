/**
 * Digests that no one wrote: seed-like text in the layout of the daily tables, any number of papers, always the
 * same for the same seed. For benches and large-library tests; never shown to a person as real.
 */
const WORDS =
  'adaptive affordance agent alignment attention audio benchmark caption contrastive dataset diffusion distillation efficient embedding evaluation fine-tuning framework gaussian generation grounding human image instruction interaction language large latent learning model motion multimodal neural novel online open perception policy pre-training prompt reasoning reconstruction representation retrieval reward robust scaling scene segmentation self-supervised sparse speech splatting synthesis temporal text token training transformer understanding video view vision weakly'.split(
    ' ',
  );
const HAN =
  '扩散模型三维重建场景生成语言视觉学习方法提出实验结果表明数据图像视频训练高效表示对齐推理评估';
const HANGUL =
  '확산 모델 학습 방법 제안 실험 결과 데이터 이미지 영상 생성 언어 시각 표현 정렬 추론 평가 효율'.split(
    ' ',
  );
const NAMES =
  'Kim Lee Park Chen Wang Zhang Li Liu Singh Garcia Müller Rossi Tanaka Sato Nguyen Silva Ivanov Brown Smith Chun'.split(
    ' ',
  );

/** Small, fast, and good enough for text (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface SyntheticDigest {
  readonly name: string;
  readonly text: string;
}

/** `papers` papers in digests of `perDigest`, one day each, backwards from 2026-01-01. */
export function* syntheticDigests(
  papers: number,
  perDigest = 50,
  seed = 1,
): Generator<SyntheticDigest> {
  const random = randomFrom(seed);
  for (let first = 0; first < papers; first += perDigest) {
    const date = new Date(Date.UTC(2026, 0, 1) - (first / perDigest) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const rows = Array.from({ length: Math.min(perDigest, papers - first) }, (_, n) =>
      row(first + n, random),
    );
    const text = `## Papers for ${date}\n\n| Title | Authors | Summary |\n|---|---|---|\n${rows.join('\n')}\n`;
    yield { name: `${date}.md`, text };
  }
}

function row(number: number, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const id = `${String(2400 + (1 + (Math.floor(number / 89_000) % 12))).padStart(4, '0')}.${String(10_000 + (number % 89_000)).slice(-5)}`;
  const title = `${words(1)}-${number}: ${words(6 + Math.floor(random() * 6))}`;
  const authors = Array.from(
    { length: 4 },
    () => `${String.fromCharCode(65 + Math.floor(random() * 26))}. ${pick(NAMES)}`,
  ).join(', ');
  const language = number % 3;
  const han = () => Array.from({ length: 14 }, () => pick([...HAN])).join('');
  const text =
    language === 0
      ? Array.from({ length: 6 }, () => `${words(14)}.`).join(' ')
      : language === 1
        ? Array.from({ length: 12 }, () => `${han()}。`).join('')
        : Array.from(
            { length: 8 },
            () => `${Array.from({ length: 7 }, () => pick(HANGUL)).join(' ')}.`,
          ).join(' ');
  return `| ${title} (Read more on [arXiv](https://arxiv.org/abs/${id})) | ${authors} | ${text} |`;
}
