import { describe, expect, it } from 'vitest';
import { externalLink } from './external-link.ts';

const ALLOWED: readonly [string, string][] = [
  ['https://arxiv.org/abs/2409.06210', 'https://arxiv.org/abs/2409.06210'],
  ['https://ARXIV.org/pdf/2409.06210', 'https://arxiv.org/pdf/2409.06210'],
  [
    'https://huggingface.co/papers/2409.06210?x=1#y',
    'https://huggingface.co/papers/2409.06210?x=1#y',
  ],
  ['https://github.com/a/b c', 'https://github.com/a/b%20c'],
  ['  https://github.com/a\n', 'https://github.com/a'],
  ['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
];

const REFUSED: readonly string[] = [
  '',
  'arxiv.org/abs/1',
  'http://arxiv.org/abs/2409.06210',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'smb://host/share',
  'vbscript:x',
  'ms-settings:',
  'lectern://paper/1',
  'mailto:a@b.c',
  'https://user@arxiv.org/',
  'https://user:pass@arxiv.org/',
  'https://arxiv.org:8443/',
  'https://localhost/',
  'https://foo.localhost/',
  'https://printer.local/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://arxiv/',
  'https://arxiv.org./',
  'https:///x',
  `https://arxiv.org/${'a'.repeat(3000)}`,
];

describe('externalLink', () => {
  it.each(ALLOWED)('opens %s', (address, opened) => {
    expect(externalLink(address)).toBe(opened);
  });

  it.each(REFUSED)('refuses %s', (address) => {
    expect(externalLink(address)).toBeNull();
  });
});
