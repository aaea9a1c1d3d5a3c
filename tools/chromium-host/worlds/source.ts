import { randomUUID } from 'node:crypto';
import { createBridge } from './bridge.ts';
import { createCodec } from './codec.ts';
import { BINDING, DELIVER, FILE_QUESTION } from './messages.ts';
import { createPreloadWorld } from './preload.ts';
import { watchWindow } from './watch.ts';

/** Name of the isolated world, the one Electron's own preload world has. */
export const WORLD = 'Electron Isolated Context';

/** Scripts for one window; `main` has to be added before `isolated`. */
export interface WorldSources {
  main: string;
  isolated: string;
}

/** Electron runs a preload in the top frame only, and not in Chromium's own error pages. */
function onlyInWindow(body: string): string {
  return `if (window === window.top && location.protocol !== 'chrome-error:') {${body}\n}`;
}

/** Runs the preload bundle the way a CommonJS module runs, in a world that has no Node. */
function runPreload(code: string, versions: NodeJS.ProcessVersions): string {
  const process = {
    type: 'renderer',
    platform: globalThis.process.platform,
    arch: globalThis.process.arch,
    versions,
    sandboxed: true,
    contextIsolated: true,
    env: {},
    argv: [],
  };
  return `
    try {
      const module = { exports: {} };
      (function (require, module, exports, process) {${code}\n})
        .call(undefined, world.require, module, module.exports, ${JSON.stringify(process)});
    } catch (error) {
      send({ kind: 'preload-failed', message: String(error), stack: String(error?.stack) });
      console.error(error);
    }`;
}

/**
 * The text injected into a window. The functions of this folder are injected as they stand, so they
 * are type-checked here and run there.
 *
 * @param preload text of the preload bundle, if the window has one
 */
export function worldSources(preload: string | undefined): WorldSources {
  const [main, isolated] = [randomUUID(), randomUUID()];
  const bridge = (here: string, there: string) => `(${createBridge})('${here}', '${there}')`;
  return {
    main: onlyInWindow(`${bridge(main, isolated)};`),
    isolated: onlyInWindow(`
      const codec = (${createCodec})();
      const post = globalThis['${BINDING}'];
      const send = (message) => post(JSON.stringify(message));
      const bridge = ${bridge(isolated, main)};
      const world = (${createPreloadWorld})(codec, bridge, send, '${FILE_QUESTION}');
      globalThis['${DELIVER}'] = world.deliver;
      (${watchWindow})(send);
      ${preload === undefined ? '' : runPreload(preload, process.versions)}`),
  };
}
