import { found } from './found.ts';
import type { InputIssue } from './issues.ts';
import type { PackFile } from './pack-schema.ts';
import type { CatalogueFile, TextsFile } from './texts-schema.ts';

/** Words for something that no version of a pack has: nobody would ever read them. */
export function unusedWords(
  texts: TextsFile,
  versions: readonly PackFile[],
  catalogue: CatalogueFile,
): InputIssue[] {
  const lists = ['rules', 'guards', 'ladder', 'consent'] as const;
  const unknown = (list: keyof TextsFile, known: string[], what: string) =>
    Object.keys(texts[list])
      .filter((id) => !known.includes(id))
      .map((id) => ({ path: `${list}.${id}`, message: `expected ${what} ${found(id, known)}` }));
  return [
    ...lists.flatMap((list) => {
      const known = versions.flatMap((pack) => pack[list].map(({ id }) => id));
      return unknown(list, known, `the id of one of the ${list} of this pack`);
    }),
    ...unknown('actions', Object.keys(catalogue.actions), 'a step of the catalogue'),
  ];
}
