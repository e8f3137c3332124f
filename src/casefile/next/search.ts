/** Whether every sought word stands somewhere in the texts; nothing sought is found everywhere. */
export function holdsWords(texts: readonly string[], sought: string): boolean {
  const text = plain(texts.join(' '));
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without capitals and accents: `Leerplicht één` is found as `een`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
}
