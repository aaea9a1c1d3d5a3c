/**
 * Chromium cannot be taught a scheme from outside. The app's own one is shown to it as a host of
 * its own below `localhost`, which makes it a secure context:
 * `app://bundle/x` ⇄ `https://bundle.app.localhost/x`.
 */
const schemes = new Set<string>();

/** Makes a scheme one of the app's own. */
export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

export function ownSchemes(): readonly string[] {
  return [...schemes];
}

/** The address that Chromium is given for one of Electron's. */
export function toChromium(address: string): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/is.exec(address) ?? [];
  if (!scheme || !host || !schemes.has(scheme.toLowerCase())) return address;
  return `https://${host}.${scheme.toLowerCase()}.localhost${rest || '/'}`;
}

/** The address that the app sees for one of Chromium's. */
export function fromChromium(address: string): string {
  const [, host, scheme, rest] =
    /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.localhost(.*)$/is.exec(address) ?? [];
  if (!host || !scheme || !schemes.has(scheme)) return address;
  return `${scheme}://${host}${rest}`;
}

/** Whether an address, as Chromium has it, is answered by a handler of the app. */
export function isOwn(address: string): boolean {
  return fromChromium(address) !== address;
}

/** The origin of one of Electron's addresses, which `URL` does not know for the app's own schemes. */
export function originOf(address: string): string {
  const own = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)/i.exec(address);
  if (own?.[1] && schemes.has(own[1])) return own[0];
  return URL.canParse(address) ? new URL(address).origin : 'null';
}

/** Rewrites the app's own addresses and scheme names inside a header such as the CSP. */
export function headerToChromium(value: string): string {
  let result = value;
  for (const scheme of schemes) {
    result = result
      .replace(new RegExp(`\\b${scheme}://([^/\\s;,]+)`, 'g'), `https://$1.${scheme}.localhost`)
      .replace(
        new RegExp(`(^|[\\s;,])${scheme}:(?=$|[\\s;,])`, 'g'),
        `$1https://*.${scheme}.localhost`,
      );
  }
  return result;
}
