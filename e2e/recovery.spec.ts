import { execFileSync } from 'node:child_process';
import { expect, type RunningApp, test } from './app.ts';
import { expectCount, importFinished, openPaper } from './reading.ts';

/** The library's processes, by the folder each was started with. */
function libraryProcesses(folder: string): number[] {
  const listing = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  return listing
    .split('\n')
    .filter(
      (line) =>
        line.includes(folder) &&
        /library\.js|node\.mojom\.NodeService|--utility-sub-type/.test(line),
    )
    .map((line) => Number.parseInt(line, 10));
}

/** `kill -9`, as the system does when memory runs out. */
function killLibrary(folder: string): void {
  const [pid] = libraryProcesses(folder);
  if (pid === undefined) throw new Error('the library process was not found');
  process.kill(pid, 'SIGKILL');
}

async function starSaRA({ page }: RunningApp): Promise<void> {
  await openPaper(page, 'SaRA: ');
  await page.keyboard.press('s');
  await expectCount(page, 'Starred', 1);
}

test.skip(process.platform === 'win32', 'the library process is found and killed by POSIX means');

test('a killed library process is said in words, started again, and has lost nothing', async ({
  lectern,
}) => {
  const running = await lectern.start();
  const { page } = running;
  await importFinished(page);
  await starSaRA(running);
  killLibrary(lectern.userData);
  await expect(
    page.getByText('The library process ended and was started again. Nothing was lost.'),
  ).toBeVisible();
  await expectCount(page, 'Starred', 1);
  await page.keyboard.press('m');
  await expectCount(page, 'Inbox', 119);
});

test('one that ends again at once is given up on, with words and a way to try again', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  await importFinished(page);
  killLibrary(lectern.userData);
  await expect(page.getByText(/was started again/)).toBeVisible();
  killLibrary(lectern.userData);
  await expect(page.getByRole('alert')).toContainText('The library process has stopped');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expectCount(page, 'All papers', 120);
});
