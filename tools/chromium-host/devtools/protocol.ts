/**
 * The types of the DevTools protocol ship with Playwright's client.
 * Its package exports only values by name, hence the path.
 */
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
