/** Most cells are tidy already, and looking is faster than writing anew. */
const UNTIDY = /[^\S ]| {2}|^ | $/;

/** Text as a person reads it: white space folded, ends trimmed. */
export function tidy(text: string | null): string {
  const said = text ?? '';
  return UNTIDY.test(said) ? said.replace(/\s+/g, ' ').trim() : said;
}

/** Nothing in it to fold but capitals. */
const PLAIN = /^[ -)+-9;-~]*$/;

/** Text for comparing words: lower case, no diacritics, no sort arrows, no colon but that of a clock time. */
export function fold(text: string | null): string {
  const tidied = tidy(text);
  if (PLAIN.test(tidied)) return tidied.toLowerCase();
  return tidied
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[▲▼△▽↑↓⇅↕*]+|(?<!\d):|:(?!\d)/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
