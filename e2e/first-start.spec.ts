import { expect, test } from './app.ts';
import { article, expectCount, importFinished, openPaper, papers, place } from './reading.ts';

test('the first start imports the seeds and shows 120 papers; the second start finds them there', async ({
  lectern,
}) => {
  const first = await lectern.start();
  await importFinished(first.page);
  await expectCount(first.page, 'All papers', 120);
  await expect(papers(first.page).getByRole('option').first()).toContainText('INTRA');
  await first.quit();

  const second = await lectern.start();
  await expectCount(second.page, 'All papers', 120);
  await expect(second.page.getByText('Import finished')).toBeHidden();
});

test('a star by key and a paper marked read are there after quitting and starting again', async ({
  lectern,
}) => {
  const first = await lectern.start();
  await importFinished(first.page);
  await openPaper(first.page, 'SaRA: ');
  await first.page.keyboard.press('s');
  await expectCount(first.page, 'Starred', 1);
  await first.page.keyboard.press('m');
  await expectCount(first.page, 'Inbox', 119);
  await first.quit();

  const second = await lectern.start();
  await expectCount(second.page, 'Starred', 1);
  await expectCount(second.page, 'Inbox', 119);
  await place(second.page, 'Starred').click();
  await expect(papers(second.page).getByRole('option')).toHaveCount(1);
  await expect(papers(second.page).getByRole('option')).toContainText('SaRA');

  await test.step('and what was done before the restart is undone after it', async () => {
    await papers(second.page).getByRole('option').click();
    await expect(article(second.page)).toBeVisible();
    await second.page.keyboard.press('u');
    await expectCount(second.page, 'Inbox', 120);
    await second.page.keyboard.press('u');
    await expectCount(second.page, 'Starred', 0);
  });
});

test('a first import that was cut off goes on at the next start', async ({ lectern }) => {
  const first = await lectern.start();
  await papers(first.page).getByRole('option').first().waitFor();
  const ended = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await ended;

  const second = await lectern.start();
  await expectCount(second.page, 'All papers', 120);
});
