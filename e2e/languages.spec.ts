import { expect, test } from './app.ts';
import { article, importFinished, openPaper } from './reading.ts';

test('INTRA is read in Korean and back in English, each text in its own language with its source', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await openPaper(page, 'INTRA: ');
  const korean = article(page).getByText('이 논문에서는 INTRA 모델을 소개합니다');
  const english = article(page).getByText('This research paper introduces INTRA');
  await expect(english).toBeVisible();

  await page.getByRole('radio', { name: '한국어' }).check({ force: true });
  await expect(korean).toBeVisible();
  await expect(english).toBeHidden();
  await expect(article(page).getByRole('heading', { name: '요약' })).toBeVisible();
  await expect(article(page).getByRole('heading', { name: '쉬운 설명' })).toBeVisible();
  await expect(
    article(page)
      .locator('[lang^="ko"]')
      .filter({ has: page.getByText('이 논문에서는 INTRA 모델을 소개합니다') })
      .first(),
  ).toBeVisible();
  await expect(
    article(page)
      .getByText(/001_b101627e25d893e2.*generator not stated/)
      .first(),
  ).toBeVisible();

  await page.keyboard.press('1');
  await expect(english).toBeVisible();
  await expect(korean).toBeHidden();
});

test('the interface speaks the language that is chosen, now and at the next start', async ({
  lectern,
}) => {
  const first = await lectern.start();
  await importFinished(first.page);
  await first.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('language-ko')?.click(),
  );
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(first.page.getByRole('treeitem', { name: /^받은 논문/ })).toBeVisible();
  expect(await first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label)).toBe(
    '파일',
  );
  await first.quit();

  const second = await lectern.start();
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'ko');
});
