import { describe, expect, it } from 'vitest';
import { allowedRequest } from './allowed-request.ts';
import { isAppPage } from './app-page.ts';
import { bundlePath } from './bundle-path.ts';

const DEV = 'http://localhost:5173/';

describe('isAppPage', () => {
  it.each([
    ['app://bundle/index.html', null, true],
    ['app://bundle/index.html#x', null, true],
    ['app://bundle/other.html', null, false],
    ['app://elsewhere/index.html', null, false],
    ['https://bundle/index.html', null, false],
    ['file:///index.html', null, false],
    ['about:blank', null, false],
    ['nonsense', null, false],
    ['http://localhost:5173/', null, false],
    ['http://localhost:5173/', DEV, true],
    ['http://localhost:5174/', DEV, false],
  ])('%s (development server %s): %s', (address, devServer, own) => {
    expect(isAppPage(address, devServer)).toBe(own);
  });
});

describe('allowedRequest', () => {
  it.each([
    ['app://bundle/assets/a.js', null, true],
    ['app://other/a.js', null, false],
    ['https://arxiv.org/', null, false],
    ['http://127.0.0.1/', null, false],
    ['file:///etc/passwd', null, false],
    ['data:text/html,x', null, false],
    ['ws://localhost:5173/', null, false],
    ['ws://localhost:5173/', DEV, true],
    ['https://localhost:9999/', DEV, false],
  ])('%s (development server %s): %s', (address, devServer, allowed) => {
    expect(allowedRequest(address, devServer)).toBe(allowed);
  });
});

describe('bundlePath', () => {
  it.each([
    ['app://bundle/index.html', 'index.html'],
    ['app://bundle/assets/a%20b.js?x#y', 'assets/a b.js'],
    ['app://bundle/a/../index.html', 'index.html'],
    ['app://bundle/%2e%2e/%2e%2e/etc/passwd', 'etc/passwd'],
    ['app://bundle/..%2f..%2fetc/passwd', 'etc/passwd'],
    ['app://bundle/a%5c..%5c..%5cwindows.js', null],
    ['app://bundle/a%00.js', null],
    ['app://bundle/%zz', null],
    ['app://other/index.html', null],
    ['nonsense', null],
  ])('%s means %s', (address, path) => {
    expect(bundlePath(address)).toBe(path);
  });
});
