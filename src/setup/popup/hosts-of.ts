/** The hosts of origins as words: `a.example en b.example`. */
export function hostsOf(origins: readonly string[]): string {
  return new Intl.ListFormat('nl').format(origins.map((origin) => new URL(origin).host));
}
