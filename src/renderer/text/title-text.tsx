import { piecesOfTitle } from './dollars.ts';
import { Formula } from './formula.tsx';

/** A title, its `$formulas$` drawn. */
export function TitleText({ title }: { readonly title: string }) {
  if (!title.includes('$')) return title;
  return piecesOfTitle(title).map((piece, index) =>
    'tex' in piece ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one title never change places
      <Formula key={index} tex={piece.tex} display={false} />
    ) : (
      piece.text
    ),
  );
}
