/** Text as a person reads it: white space folded, ends trimmed. */
export function tidy(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Text for comparing words: lower case, no diacritics, no sort arrows or trailing colon. */
export function fold(text: string | null): string {
  return tidy(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[▲▼△▽↑↓⇅↕*:]+/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
