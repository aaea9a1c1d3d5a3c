import { AGENTS } from './agents.ts';
import { ARCHITECTURE } from './architecture.ts';
import { AUDIO } from './audio.ts';
import { EVALUATION } from './evaluation.ts';
import { GENERATION } from './generation.ts';
import { LANGUAGE } from './language.ts';
import { LEARNING } from './learning.ts';
import { THREE_D } from './three-d.ts';
import { TRAINING } from './training.ts';
import { VISION } from './vision.ts';

/** The languages of the glossary, in the order of its columns. */
export const GLOSSARY_LANGUAGES = ['en', 'ko', 'zh', 'ja'] as const;
export type GlossaryLanguage = (typeof GLOSSARY_LANGUAGES)[number];

/** One idea of the field and what it is called; the first name of each language is the usual one. */
export type Concept = Readonly<Record<GlossaryLanguage, readonly string[]>>;

const SUBJECTS = [
  LEARNING,
  LANGUAGE,
  VISION,
  GENERATION,
  THREE_D,
  AUDIO,
  AGENTS,
  ARCHITECTURE,
  TRAINING,
  EVALUATION,
];

/** All concepts. To add one: a line in the file of its subject; the test says when a name is taken. */
export function concepts(): Concept[] {
  return SUBJECTS.flatMap((lines) => lines.trim().split('\n').map(conceptOf));
}

function conceptOf(line: string): Concept {
  const [en = [], ko = [], zh = [], ja = []] = line
    .split('|')
    .map((names) => names.split(',').map((name) => name.trim()));
  return { en, ko, zh, ja };
}
