import { useEffect } from 'react';
import { settings } from '../settings/preferences.ts';
import { pickedLanguage } from './picked-language.ts';

/** Where several languages are in sight, picking one brings its first text to the top. */
export function useGoToLanguage(): void {
  useEffect(
    () =>
      pickedLanguage.subscribe(() => {
        const picked = pickedLanguage.read();
        if (picked !== null && settings.read().readerMode !== 'single') goTo(picked);
      }),
    [],
  );
}

function goTo(language: string): void {
  document
    .querySelector(`.summary[data-language="${CSS.escape(language)}"]`)
    ?.scrollIntoView({ block: 'start' });
}
