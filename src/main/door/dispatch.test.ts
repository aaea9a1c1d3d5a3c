import { describe, expect, it, vi } from 'vitest';
import type { Handlers, WindowApi } from '../../shared/contract.ts';
import { done } from '../../shared/outcome.ts';
import { ARGUMENTS } from './arguments.ts';
import { dispatch } from './dispatch.ts';

const PAGE = { filter: 'all', place: null, sort: 'newest', after: null, limit: 50 };

/** Handlers that answer every call with its name and arguments. */
const HANDLERS = Object.fromEntries(
  Object.keys(ARGUMENTS).map((name) => [name, (...args: unknown[]) => done([name, ...args])]),
) as unknown as Handlers<WindowApi>;

const ALLOWED: readonly [string, unknown[]][] = [
  ['library:counts', []],
  ['papers:list', [PAGE]],
  [
    'papers:list',
    [{ ...PAGE, place: { kind: 'topic', name: '3D' }, after: { key: '2024-09', id: 7 } }],
  ],
  ['papers:set-read', [[1, 2], true]],
  ['settings:change', [{ theme: 'dark' }]],
  ['settings:change', [{ uiLanguage: null }]],
  ['link:open-paper', [1, 'pdf']],
];

const REFUSED: readonly [unknown, unknown][] = [
  ['import:paths', [['/etc']]],
  ['import:first', ['/etc']],
  ['__proto__', []],
  ['constructor', []],
  ['toString', []],
  [7, []],
  [null, []],
  ['library:counts', undefined],
  ['library:counts', {}],
  ['library:counts', [1]],
  ['papers:show', []],
  ['papers:show', ['1']],
  ['papers:show', [-1]],
  ['papers:show', [1.5]],
  ['papers:show', [Number.NaN]],
  ['papers:show', [1, 2]],
  ['papers:list', [{ ...PAGE, filter: 'everything' }]],
  ['papers:list', [{ ...PAGE, limit: 501 }]],
  ['papers:list', [{ ...PAGE, where: '1=1' }]],
  ['papers:list', [{ ...PAGE, sort: 'random()' }]],
  ['papers:list', [{ ...PAGE, place: { kind: 'digest', date: "'; --" } }]],
  ['papers:set-read', [1, true]],
  ['papers:set-read', [[1], 'yes']],
  ['settings:change', [{ theme: 'pink' }]],
  ['settings:change', [{ unknown: 1 }]],
  ['settings:change', [{ readingLanguages: ['../../x'] }]],
  ['link:open-paper', [1, 'file']],
  ['link:open', ['x'.repeat(2049)]],
];

describe('dispatch', () => {
  it.each(ALLOWED)('lets %s through with %j', async (name, args) => {
    expect(await dispatch(HANDLERS, name, args)).toEqual(done([name, ...args]));
  });

  it.each(REFUSED)('refuses %s with %j', async (name, args) => {
    expect(await dispatch(HANDLERS, name, args)).toMatchObject({ ok: false, code: 'call-refused' });
  });

  it.each(Object.keys(ARGUMENTS))(
    'refuses %s with arguments of no shape it knows',
    async (name) => {
      for (const args of [[{}, {}, {}, {}, {}], [null], ['x'.repeat(30_000_000)], { length: 0 }]) {
        expect(await dispatch(HANDLERS, name, args)).toMatchObject({
          ok: false,
          code: 'call-refused',
        });
      }
    },
  );

  it('answers a bug in a handler with a failure and says it in full to developers', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const bug = new Error('a bug');
    const handlers = {
      ...HANDLERS,
      'library:counts': () => {
        throw bug;
      },
    };
    expect(await dispatch(handlers, 'library:counts', [])).toEqual({
      ok: false,
      code: 'went-wrong',
      detail: 'a bug',
    });
    expect(log).toHaveBeenCalledWith(bug);
  });
});
