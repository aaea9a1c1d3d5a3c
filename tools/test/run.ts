/**
 * `npm test`: everything that must pass, in the order that fails soonest, ended by one line that counts the tests.
 * The steps are the scripts of package.json, so that each can be run alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const RESULTS = join(ROOT, 'test-results', 'counts');

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly script: string;
  readonly args: readonly string[];
  /** Reads the counts its reporter left; a step without tests counts as none. */
  readonly count: (() => Counts) | null;
}

const unitFile = join(RESULTS, 'unit.json');
const e2eFile = join(RESULTS, 'e2e.json');
const hostFile = join(RESULTS, 'host.json');

const STEPS: readonly Step[] = [
  { script: 'format', args: [], count: null },
  { script: 'lint', args: [], count: null },
  { script: 'types', args: [], count: null },
  {
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`],
    count: () => unitCounts(unitFile),
  },
  { script: 'build', args: [], count: null },
  { script: 'host', args: [], count: () => playwrightCounts(hostFile) },
  { script: 'e2e', args: [], count: () => playwrightCounts(e2eFile) },
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let total: Counts = { passed: 0, failed: 0, skipped: 0 };
let ok = true;
for (const step of STEPS) {
  const whole = run(step);
  if (step.count !== null) total = add(total, counted(step.count, whole));
  else if (!whole) total = add(total, { passed: 0, failed: 1, skipped: 0 });
  ok &&= whole;
  // Nothing after a failed build could tell us more.
  if (!whole && step.script === 'build') break;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(ok && total.failed === 0 && total.passed > 0 ? 0 : 1);

function run({ script, args }: Step): boolean {
  console.log(`\n— ${script}`);
  const reporter = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(RESULTS, `${script}.json`) };
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...reporter },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A step that failed without leaving counts failed as a whole. */
function counted(count: () => Counts, whole: boolean): Counts {
  try {
    const counts = count();
    return whole || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

function unitCounts(file: string): Counts {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + (report.numFailedTestSuites ?? 0),
    skipped: report.numPendingTests ?? 0,
  };
}

function playwrightCounts(file: string): Counts {
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: Record<string, number> };
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  };
}
