import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { detect } from '../../src/library/ingest/formats.ts';
import { ROOT } from '../start/build.ts';
import { fastest, table, times } from './measure.ts';
import { syntheticDigests } from './synthetic.ts';

/** Reading documents into papers, beside only building a Markdown tree of them with remark. */
export async function benchParse(): Promise<string> {
  const remark = unified().use(remarkParse).use(remarkGfm);
  const rows: string[][] = [];
  for (const [name, texts] of Object.entries(documents())) {
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const repeated = Array.from({ length: Math.ceil(4 / megabytes) }, () => texts).flat();
    const size = (megabytes * repeated.length) / texts.length;
    const ours = await fastest(5, () => {
      for (const text of repeated) detect({ name: '', text })?.format.parse({ name: '', text });
    });
    const theirs =
      (await fastest(2, () => texts.forEach((text) => void remark.parse(text)))) / megabytes;
    rows.push([
      name,
      `${(size / ours).toFixed(0)} MB/s`,
      `${(1 / theirs).toFixed(1)} MB/s`,
      times((theirs * size) / ours),
    ]);
  }
  return table(['documents', 'detect + parse', 'remark, tree only', 'ratio'], rows);
}

function documents(): Record<string, string[]> {
  const seeds = join(ROOT, 'seeds');
  const byName = readdirSync(seeds).map((name): [string, string[]] => [
    `seed ${name.slice(0, 3)}`,
    [readFileSync(join(seeds, name), 'utf8')],
  ]);
  const synthetic = [...syntheticDigests(2000)].map((digest) => digest.text);
  return { ...Object.fromEntries(byName), 'synthetic days': synthetic };
}
