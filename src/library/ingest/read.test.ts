import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/sample.ts';
import { decodeDocument, readDocument } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decodeDocument', () => {
  it('reads UTF-8 with and without byte order mark as the same text', () => {
    expect(decodeDocument(bytes('\ufeff요약'))).toMatchObject({
      ok: true,
      text: '요약',
      warnings: [],
    });
    expect(decodeDocument(bytes('요약'))).toMatchObject({ ok: true, text: '요약', warnings: [] });
  });

  it('reads UTF-16 by its mark', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('요약 abc', 'utf16le')]);
    expect(decodeDocument(utf16)).toMatchObject({ ok: true, text: '요약 abc' });
  });

  it.each([
    ['gb18030', Buffer.from('cac9cfdfb3a1d6d8bdacd4dac8fdceacb3a1beb0d6d0', 'hex')],
    [
      'euc-kr',
      Buffer.from('c0cc20b3edb9aebfa1bcadb4c220b8f0b5a8c0bb20bcd2b0b3c7d5b4cfb4d9', 'hex'),
    ],
  ])('reads an old file in %s, and says so', (_, old) => {
    const read = decodeDocument(old);
    expect(read.ok && read.warnings[0]).toMatch(/^read as /);
    expect(read.ok && read.text).not.toContain('\ufffd');
  });

  it('keeps a text with damaged bytes and names the lines', () => {
    const damaged = Buffer.concat([
      bytes('first\n요약은 이렇다 '),
      Buffer.from([0xff]),
      bytes('\nlast\n'),
    ]);
    expect(decodeDocument(damaged)).toMatchObject({
      ok: true,
      text: 'first\n요약은 이렇다 \ufffd\nlast\n',
      warnings: [expect.stringMatching(/on line 2$/)],
    });
  });

  it.each([
    ['nothing', bytes(''), 'empty'],
    ['only blanks', bytes(' \n\t\n'), 'empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
    ['control characters', bytes('\u0001\u0002\u0003\u0004abc'), 'binary'],
  ])('refuses %s', (_, content, reason) => {
    expect(decodeDocument(content)).toEqual({ ok: false, reason });
  });
});

describe('readDocument', () => {
  it('says that a file is not there', async () => {
    expect(await readDocument(join(temporaryFolder(), 'gone.md'))).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });

  it('gives the hash of the bytes as they are on disk', async () => {
    const path = join(temporaryFolder(), 'a.md');
    writeFileSync(path, 'abc');
    expect(await readDocument(path)).toMatchObject({
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });
});
