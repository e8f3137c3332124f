const LIST = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** `De Linde, De Molen en De Wilg`. */
export function listText(words: readonly string[]): string {
  return LIST.format(words);
}

/** The hosts of origins as words: `a.example en b.example`. */
export function hostsText(origins: readonly string[]): string {
  return listText(origins.map((origin) => new URL(origin).host));
}
