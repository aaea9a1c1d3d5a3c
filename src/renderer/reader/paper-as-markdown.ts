import type { TFunction } from 'i18next';
import type { PaperDetail } from '../../shared/paper.ts';
import { nameOfKind } from '../../shared/words/summary-kinds.ts';
import type { Part, Piece } from './arrangement.ts';
import type { Origin } from './origins.ts';
import { provenanceText } from './provenance-text.ts';

/** A paper as Markdown for a note or a mail: title, authors, link, then the texts shown, each with its origin. */
export function paperAsMarkdown(paper: PaperDetail, parts: readonly Part[], t: TFunction): string {
  const link = paper.links.abstract ?? paper.links.pdf ?? paper.links.huggingface;
  const facts = [paper.published, paper.arxivId && `arXiv:${paper.arxivId}`, link && `<${link}>`];
  const blocks = [
    `# ${paper.title}`,
    paper.people.map(({ name }) => name).join(', '),
    facts.filter((fact) => fact !== null && fact !== '').join(' · '),
    ...parts.flatMap(({ pieces }) => pieces.map((piece) => blockOf(piece, t))),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function blockOf(piece: Piece, t: TFunction): string {
  if (piece.kind === 'origin') return originBlock(piece.origin, t);
  const { heading, kind, language, markdown } = piece.summary;
  return `## ${heading ?? nameOfKind(kind, language).text}\n\n${markdown.trim()}`;
}

function originBlock({ provenance, alsoIn }: Origin, t: TFunction): string {
  const also = alsoIn.map((other) => `> ${t('provenance.alsoIn')}: ${provenanceText(other, t)}`);
  return [`> ${provenanceText(provenance, t)}`, ...also].join('  \n');
}
