import type { NativeImage } from 'electron';
import { refuseOthers } from '../unsupported.ts';

type Supported = Pick<NativeImage, 'getSize' | 'isEmpty' | 'toDataURL' | 'toPNG'>;

/** Width and height stand in the first chunk of every PNG, at fixed places. */
function sizeOf(png: Buffer): { width: number; height: number } {
  if (png.length < 24) return { width: 0, height: 0 };
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** An image the host got or was given as PNG; it cannot scale or convert. */
export function createImage(png: Buffer): Supported {
  return refuseOthers('NativeImage', {
    isEmpty: () => png.length === 0,
    getSize: () => sizeOf(png),
    toPNG: () => png,
    toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
  });
}

/** `nativeImage`. */
export const nativeImage = refuseOthers('nativeImage', {
  createEmpty: () => createImage(Buffer.alloc(0)),
  createFromBuffer: (png: Buffer) => createImage(png),
  createFromDataURL: (url: string) => createImage(Buffer.from(url.split(',')[1] ?? '', 'base64')),
});
