/**
 * The one place that decides what may be opened outside the app. Returns the address as it would be opened,
 * re-serialised by the URL parser so that what was checked is what is opened, or null to refuse.
 * Allowed: https, a named host (no credentials, no addresses by number, no other port). Everything else is refused.
 */
export function externalLink(address: string): string | null {
  if (address.length > 2048 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '' || url.port !== '') return null;
  if (!isPublicName(url.hostname)) return null;
  return url.href;
}

/** A name with at least two labels whose last is not a number: no `localhost`, no `127.0.0.1`, no `[::1]`. */
function isPublicName(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.some((label) => label === '')) return false;
  return (
    /^[a-z](?:[a-z0-9-]*[a-z0-9])$/.test(last) && !['local', 'localhost', 'internal'].includes(last)
  );
}
