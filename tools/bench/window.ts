import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron, type Page } from 'playwright';
import { importPaths } from '../../src/library/ingest/import.ts';
import { openLibrary } from '../../src/library/library.ts';
import { chooseHost } from '../chromium-host/choose.ts';
import { build, ROOT } from '../start/build.ts';
import { writeDigests } from './library.ts';
import { table, times } from './measure.ts';

const PAPERS = 100_000;

/** What a person notices of a library's size: the wait for the list, the smoothness of scrolling, the memory. */
interface WindowFigures {
  /** Milliseconds from the page's first request to the first row on screen; the best of three starts. */
  readonly list: number;
  /** Milliseconds between frames while the list scrolls, at the 95th percentile. */
  readonly frame: number;
  /** Megabytes of the page's JavaScript heap after scrolling. */
  readonly heap: number;
}

/** The window on the seeds (120 papers) and on 100,000 synthetic papers, in the same run. */
export async function benchWindow(): Promise<string> {
  build();
  Object.assign(process.env, chooseHost().env, { LECTERN_HEADLESS: '1' });
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    const small = await figuresOf(await makeLibrary(folder, 'seeds', join(ROOT, 'seeds')));
    writeDigests(join(folder, 'digests'), PAPERS);
    const large = await figuresOf(await makeLibrary(folder, 'large', join(folder, 'digests')));
    const row = (name: string, key: keyof WindowFigures, unit: string) => [
      name,
      `${small[key].toFixed(0)} ${unit}`,
      `${large[key].toFixed(0)} ${unit}`,
      times(large[key] / small[key]),
    ];
    return table(
      ['the window', '120 papers', '100,000 papers', 'ratio'],
      [
        row('start to first row', 'list', 'ms'),
        row('frame while scrolling, p95', 'frame', 'ms'),
        row('heap after scrolling', 'heap', 'MB'),
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeLibrary(folder: string, name: string, digests: string): Promise<string> {
  const path = join(folder, name);
  const opened = openLibrary(path);
  if (!opened.ok) throw new Error(opened.code);
  await importPaths(opened.value.store, [digests]);
  opened.value.close();
  return path;
}

async function figuresOf(library: string): Promise<WindowFigures> {
  const starts: WindowFigures[] = [];
  for (let run = 0; run < 3; run += 1) starts.push(await oneStart(library));
  const best = (key: keyof WindowFigures) => Math.min(...starts.map((start) => start[key]));
  return { list: best('list'), frame: best('frame'), heap: best('heap') };
}

async function oneStart(library: string): Promise<WindowFigures> {
  const userData = mkdtempSync(join(tmpdir(), 'lectern-bench-user-'));
  const args = ['.', `--user-data-dir=${userData}`, `--library=${library}`];
  const app = await electron.launch({ args, cwd: ROOT, colorScheme: null });
  try {
    const page = await app.firstWindow();
    await page.getByRole('option').first().waitFor({ timeout: 120_000 });
    const list = await page.evaluate(() => performance.now());
    const frame = await scroll(page);
    const heap = await page.evaluate(() => {
      const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
      return memory.usedJSHeapSize / 1e6;
    });
    return { list, frame, heap };
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

/** Scrolls the list by a row a frame for five seconds' worth of frames. */
function scroll(page: Page): Promise<number> {
  return page.getByRole('listbox').evaluate(async (list) => {
    const scroller = list.closest('[data-scroller]') ?? list;
    const gaps: number[] = [];
    let before = performance.now();
    for (let frame = 0; frame < 300; frame += 1) {
      scroller.scrollTop += 72;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      gaps.push(now - before);
      before = now;
    }
    gaps.sort((a, b) => a - b);
    return gaps[Math.floor(gaps.length * 0.95)] ?? 0;
  });
}
