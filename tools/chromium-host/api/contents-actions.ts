import { EventEmitter } from 'node:events';
import type { PrintToPDFOptions } from 'electron';
import type { Page } from '../page/page.ts';
import { pressEditingKey } from './editing.ts';
import { createImage } from './native-image.ts';
import { setZoom } from './zoom.ts';

/** The step of Electron's zoom levels: a level more is 20 % more. */
const ZOOM_STEP = 1.2;

/** The part of a window's contents that acts on the page as it is: pictures, editing, zoom. */
export abstract class ContentsActions extends EventEmitter {
  abstract readonly page: Page;
  private zoomFactor = 1;

  executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return this.page.evaluate(code, userGesture);
  }

  async capturePage(): Promise<ReturnType<typeof createImage>> {
    const { data } = await this.page.send('Page.captureScreenshot', { format: 'png' });
    return createImage(Buffer.from(data, 'base64'));
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const { landscape = false, printBackground = false } = options;
    const { data } = await this.page.send('Page.printToPDF', { landscape, printBackground });
    return Buffer.from(data, 'base64');
  }

  print(_options?: object, done?: (success: boolean, reason: string) => void): void {
    done?.(false, 'Chromium host: there is no printer');
  }

  /** Ends the page's process as a crash would. */
  forcefullyCrashRenderer(): void {
    // Chromium never answers: who would is gone.
    this.page.send('Page.crash').catch(() => {});
  }

  openDevTools(): void {
    // Playwright, or any DevTools client, attaches to the printed address instead.
  }

  closeDevTools(): void {
    // See openDevTools.
  }

  isDevToolsOpened(): boolean {
    return false;
  }

  undo(): void {
    pressEditingKey(this.page, 'undo');
  }

  redo(): void {
    pressEditingKey(this.page, 'redo');
  }

  cut(): void {
    pressEditingKey(this.page, 'cut');
  }

  copy(): void {
    pressEditingKey(this.page, 'copy');
  }

  paste(): void {
    pressEditingKey(this.page, 'paste');
  }

  selectAll(): void {
    pressEditingKey(this.page, 'selectAll');
  }

  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.zoomFactor = factor;
    setZoom(this.page, factor);
  }

  getZoomFactor(): number {
    return this.zoomFactor;
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(ZOOM_STEP ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.zoomFactor) / Math.log(ZOOM_STEP);
  }

  focus(): void {
    this.page.send('Page.bringToFront').catch(() => {});
  }
}
