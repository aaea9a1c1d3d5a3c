import katex, { type KatexOptions } from 'katex';
import { useLayoutEffect, useRef } from 'react';
import 'katex/dist/katex.min.css';

/**
 * Formulas come from strangers too: no links or pictures (`trust`), no endless macros (`maxExpand`),
 * nothing larger than the column (`maxSize`, in em).
 */
export const FORMULA_OPTIONS: KatexOptions = {
  trust: false,
  strict: 'ignore',
  throwOnError: false,
  errorColor: 'currentColor',
  maxExpand: 200,
  maxSize: 20,
  output: 'htmlAndMathml',
};

/**
 * KaTeX builds elements by itself here instead of a string of HTML, because the window has no way to turn
 * strings into HTML (Trusted Types). Before the first paint, so nothing flickers.
 */
export function Formula({ tex, display }: { readonly tex: string; readonly display: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current) draw(tex, display, place.current);
  }, [tex, display]);
  return (
    <span ref={place} className={display ? 'formula formula-display' : 'formula'} data-tex={tex} />
  );
}

/** KaTeX throws on a few inputs even when told not to; then the TeX itself is shown. */
function draw(tex: string, displayMode: boolean, place: HTMLElement): void {
  try {
    katex.render(tex, place, { ...FORMULA_OPTIONS, displayMode });
  } catch {
    place.textContent = tex;
  }
}
