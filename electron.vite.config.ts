import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/**
 * Three builds: main with the library process and the command line beside it (CJS, packages of `dependencies`
 * stay outside), the preload (one CJS file: a sandboxed preload can require nothing), and the window.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node24',
      rollupOptions: {
        input: {
          index: at('src/main/index.ts'),
          library: at('src/library/process.ts'),
          cli: at('src/cli/main.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: { input: { index: at('src/preload/index.ts') } },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      // The content policy allows fonts and images from the app itself only, not from data: addresses.
      assetsInlineLimit: 0,
      minify: true,
      // It is read from disk, not fetched: one file of a megabyte opens as fast as ten small ones.
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: { index: at('src/renderer/index.html') } },
    },
  },
});
