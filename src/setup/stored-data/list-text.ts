const LIST = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** `De Linde, De Molen en De Wilg`. */
export function listText(words: readonly string[]): string {
  return LIST.format(words);
}
