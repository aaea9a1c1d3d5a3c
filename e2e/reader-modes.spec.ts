import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { article, importFinished, openPaper, place } from './reading.ts';

const english = (page: Page) => article(page).getByText('This research paper introduces INTRA');
const korean = (page: Page) => article(page).getByText('이 논문에서는 INTRA 모델을 소개합니다');
const easy = (page: Page) => article(page).getByText('이 논문에서는 INTRA라는 새로운 컴퓨터 모델');

const chooseMode = (page: Page, name: string) =>
  page
    .getByRole('radiogroup', { name: 'Layout of the languages' })
    .getByRole('radio', { name })
    .click();

async function boxOf(locator: ReturnType<typeof english>) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return box;
}

test('INTRA is read in the four layouts, each text in its own language', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await page.setViewportSize({ width: 1500, height: 900 });
  await openPaper(page, 'INTRA: ');
  await expect(english(page)).toBeVisible();
  await expect(korean(page)).toBeHidden();

  await chooseMode(page, 'Side by side');
  await expect(korean(page)).toBeVisible();
  const [left, right] = [await boxOf(english(page)), await boxOf(korean(page))];
  expect(right.x).toBeGreaterThan(left.x + left.width);
  expect(Math.abs(left.y - right.y)).toBeLessThan(8);
  expect(Math.abs(left.width - right.width)).toBeLessThan(2);

  await chooseMode(page, 'By section');
  expect((await boxOf(easy(page))).y).toBeGreaterThan((await boxOf(korean(page))).y);
  expect((await boxOf(korean(page))).y).toBeGreaterThan((await boxOf(english(page))).y);

  await chooseMode(page, 'One below another');
  await expect(article(page).getByRole('region', { name: 'English' })).toContainText('INTRA');
  await expect(article(page).getByRole('region', { name: '한국어' })).toContainText('쉬운 설명');
  await expect(article(page).locator('.markdown:lang(ko)')).toHaveCount(2);
  await expect(article(page).locator('.markdown:lang(en)')).toHaveCount(1);
  await expect(article(page).locator('.provenance')).toHaveCount(3);
});

test('columns stand one below another where one would be narrower than 30 letters', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await page.setViewportSize({ width: 1500, height: 900 });
  await openPaper(page, 'INTRA: ');
  await chooseMode(page, 'Side by side');
  await page.setViewportSize({ width: 900, height: 600 });
  const [first, second] = [await boxOf(english(page)), await boxOf(korean(page))];
  expect(Math.abs(first.x - second.x)).toBeLessThan(2);
  expect(second.y).toBeGreaterThan(first.y + first.height);
});

test('on paper there are all summaries and nothing of the window', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await openPaper(page, 'INTRA: ');
  await page.getByRole('button', { name: 'Summary', exact: true }).click();
  await expect(english(page)).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  for (const text of [english(page), korean(page), easy(page)]) await expect(text).toBeVisible();
  await expect(page.locator('[data-pane="list"]')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Mark as read' })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');

  await page.emulateMedia({ media: 'screen' });
  await expect(korean(page)).toBeHidden();
});

test('a paper is copied as Markdown, in the languages shown', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await openPaper(page, 'INTRA: ');
  await chooseMode(page, 'One below another');
  const copied = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        window.addEventListener(
          'copy',
          (event) => resolve(event.clipboardData?.getData('text/plain') ?? ''),
          { once: true },
        ),
      ),
  );
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
  const markdown = await copied;
  expect(markdown).toMatch(/^# INTRA: Interaction Relationship-aware/);
  for (const part of [
    ...['Se Young Chun', '<https://arxiv.org/abs/2409.06210>', '## Summary', '## 요약'],
    ...['## 쉬운 설명', '> 001_b101627e25d893e2.txt · lines 4–6 · generator not stated'],
  ]) {
    expect(markdown).toContain(part);
  }
});

test('long notes have their contents at hand, fold, and state their source once', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await place(page, '002_263217c7a4351fe0').first().click();
  await openPaper(page, 'SAM 2: ');
  await expect(article(page).locator('.provenance')).toHaveText(
    /10 sections · 002_263217c7a4351fe0/,
  );
  await expect(article(page).getByRole('heading', { name: '作者信息' })).toHaveAttribute(
    'title',
    'lines 7–10',
  );

  const contents = page.getByRole('button', { name: /^Contents/ });
  await contents.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '伦理考量' }).press('Enter');
  const heading = article(page).getByRole('button', { name: '伦理考量' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('e');
  await expect(article(page).locator('[aria-expanded="true"]')).toHaveCount(0);
  await page.keyboard.press('e');
  await expect(article(page).locator('.fold[aria-expanded="false"]')).toHaveCount(0);
});

/** Two digests that disagree about one paper, in the manner of 14 and 41. */
const DISAGREEING = [
  `## 제목: Counting Things Twice

https://arxiv.org/abs/2501.00077

**요약**:
과제 41개에서 정확도가 3% 올랐다.
`,
  `## Papers for 2025-01-07

| Title | Authors | Summary |
|-------|---------|---------|
| Counting Things Twice (Read more on [arXiv](https://arxiv.org/abs/2501.00077)) | Ada Example | Accuracy rises by 30% on 14 tasks. |
`,
];

test('numbers in which two versions disagree are marked, and say what the other has', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await openPaper(page, 'INTRA: ');
  await expect(article(page).locator('mark')).toHaveCount(0);
  for (const text of DISAGREEING) {
    const outcome = await page.evaluate(
      (text) =>
        (
          globalThis as unknown as { lectern: import('../src/shared/contract.ts').Bridge }
        ).lectern.call('import:text', text),
      text,
    );
    expect(outcome).toMatchObject({ ok: true });
  }
  await openPaper(page, 'Counting Things Twice');
  await expect(article(page).locator('mark')).toHaveText(['30%', '14']);
  await expect(article(page).locator('mark').last()).toHaveAttribute('title', /한국어 41/);
});
