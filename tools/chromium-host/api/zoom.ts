import type { Page } from '../page/page.ts';

async function innerSize(page: Page): Promise<{ width: number; height: number }> {
  // Without the override, or the size measured would already be the zoomed one.
  await page.send('Emulation.clearDeviceMetricsOverride');
  const { cssVisualViewport } = await page.send('Page.getLayoutMetrics');
  return { width: cssVisualViewport.clientWidth, height: cssVisualViewport.clientHeight };
}

async function apply(page: Page, factor: number): Promise<void> {
  const { width, height } = await innerSize(page);
  if (factor === 1) return;
  // What zooming does to a page: fewer CSS pixels, each of them larger.
  await page.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / factor),
    height: Math.round(height / factor),
    deviceScaleFactor: factor,
    mobile: false,
  });
}

/** Zooms a page, until the window changes its size. */
export function setZoom(page: Page, factor: number): void {
  apply(page, factor).catch(() => {});
}
