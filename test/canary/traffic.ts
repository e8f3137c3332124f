import type { Sent } from './proxy.ts';
import type { Search } from './search/search.ts';

/**
 * Requests that the browser makes on its own account, and that no setting switches off without
 * changing what it stores. The proxy refuses them all.
 */
const BROWSERS_OWN: Record<'chromium' | 'firefox', Record<string, string>> = {
  chromium: {
    'accounts.google.com': 'looks whether somebody is signed in to Google',
    'update.googleapis.com': 'looks for a newer version of a component',
    'content-autofill.googleapis.com': 'asks what the fields of a form are for',
  },
  firefox: {},
};

/** Where a request goes, without the port. */
const hostOf = ({ method, address }: Sent) =>
  method === 'CONNECT' ? address.replace(/:\d+$/, '') : new URL(address).hostname;

/** Requests that neither the LVS nor the browser itself accounts for. */
export function unexplained(
  sent: readonly Sent[],
  browser: 'chromium' | 'firefox',
  lvs: { origin: string; paths: readonly string[] },
): string[] {
  const known = new Set(lvs.paths.map((path) => lvs.origin + path));
  return sent
    .filter((one) => !(one.method === 'GET' && known.has(one.address) && one.body.length === 0))
    .filter((one) => BROWSERS_OWN[browser][hostOf(one)] === undefined)
    .map(({ method, address }) => `${method} ${address}`);
}

/** What of the search stands in a request: in its address, its headers or its body. */
export function foundIn(search: Search, sent: readonly Sent[]): string[] {
  const lines = sent.flatMap(({ method, address, headers, body }) =>
    Object.entries({ address, headers, body }).flatMap(([part, text]) =>
      search.look(Buffer.from(text)).hits.map(({ what, encoding }) => {
        return `${what} in the ${part} of ${method} ${address}, as ${encoding}`;
      }),
    ),
  );
  return [...new Set(lines)];
}
