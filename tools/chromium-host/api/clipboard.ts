import { refuseOthers } from '../unsupported.ts';

const stored = { text: '', html: '' };

/** `clipboard`: one of its own, so that tests neither read nor change a person's. */
export const clipboard = refuseOthers('clipboard', {
  readText: () => stored.text,
  writeText: (text: string) => {
    Object.assign(stored, { text, html: '' });
  },
  readHTML: () => stored.html,
  writeHTML: (html: string) => {
    Object.assign(stored, { text: '', html });
  },
  write: ({ text = '', html = '' }: { text?: string; html?: string }) => {
    Object.assign(stored, { text, html });
  },
  clear: () => {
    Object.assign(stored, { text: '', html: '' });
  },
  availableFormats: () => [
    ...(stored.text ? ['text/plain'] : []),
    ...(stored.html ? ['text/html'] : []),
  ],
});
