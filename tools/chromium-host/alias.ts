import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const NAMES = new Set(['electron', 'electron/main', 'electron/common']);

/**
 * Makes `electron` mean the given module, for `require` and `import` alike.
 * Must run before anything that loads `electron`: the package's own answer is to start a download.
 */
export function aliasElectron(path: string): void {
  const url = pathToFileURL(path).href;
  registerHooks({
    resolve(specifier, context, next) {
      if (!NAMES.has(specifier)) return next(specifier, context);
      return { url, format: 'commonjs', shortCircuit: true };
    },
  });
}
