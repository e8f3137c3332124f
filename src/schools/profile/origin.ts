/** True for `https://lvs.example` or `https://lvs.example:8443`: a site and nothing after it. */
export function isOrigin(value: unknown): value is string {
  return typeof value === 'string' && originOf(value) === value;
}

/** The origin of an address as people paste it (`lvs.example/start` too), or null. */
export function originOf(address: string): string | null {
  const trimmed = address.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(full)) return null;
  const { protocol, origin } = new URL(full);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** The browser's host pattern for an origin. Without the port: Firefox does not know ports here. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
