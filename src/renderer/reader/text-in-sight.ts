import { useEffect, useState } from 'react';

/** How far below the top edge a heading still counts as passed, in CSS pixels: the bar and a line. */
const EDGE = 88;

/** The key of the text that is being read: the last whose heading has passed the top of the reader. */
export function useTextInSight(isWanted: boolean): string | null {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    const scroller = isWanted ? document.querySelector('[data-scroller]') : null;
    if (!scroller) return;
    const look = () => setKey(lastPassed(scroller));
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  }, [isWanted]);
  return key;
}

function lastPassed(scroller: Element): string | null {
  const edge = scroller.getBoundingClientRect().top + EDGE;
  const texts = [...scroller.querySelectorAll<HTMLElement>('[data-text]')];
  const passed = texts.filter((text) => text.getBoundingClientRect().top <= edge);
  return passed.at(-1)?.dataset.text ?? null;
}
