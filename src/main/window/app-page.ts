/** The app's own page: its scheme, its address, and the policy it is served with. */
export const SCHEME = 'app';
export const PAGE = `${SCHEME}://bundle/index.html`;

/**
 * From nothing up: own scripts, styles and fonts, and no connection anywhere. `style-src-attr` is for KaTeX,
 * which places its boxes by style attributes; Trusted Types refuse every string that would become script.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Whether an address is the app's own page; `devServer` is that of `npm run dev`, null otherwise. */
export function isAppPage(address: string, devServer: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, origin, pathname } = new URL(address);
  if (devServer !== null && origin === new URL(devServer).origin) return true;
  return protocol === `${SCHEME}:` && host === 'bundle' && pathname === '/index.html';
}
