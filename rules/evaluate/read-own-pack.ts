import { compilePack } from './compile-pack.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { checkShape, type InputIssue } from './issues.ts';
import { ownPackSchema } from './own-pack-schema.ts';
import type { CatalogueFile } from './texts-schema.ts';
import { unusedWords } from './unused-words.ts';

/** Checks and compiles an own pack from a parsed file; or everything that is wrong with it. */
export function readOwnPack(
  input: unknown,
  catalogue: CatalogueFile,
): { pack: CompiledPack } | { issues: InputIssue[] } {
  const checked = checkShape(ownPackSchema, input);
  if ('issues' in checked) return checked;
  const { texts, cases: _, ...pack } = checked.data;
  const unused = unusedWords(texts, [pack], catalogue).map(({ path, message }) => ({
    path: `texts.${path}`,
    message,
  }));
  const compiled = compilePack(pack, texts, catalogue);
  if (unused.length === 0) return compiled;
  return { issues: 'issues' in compiled ? [...compiled.issues, ...unused] : unused };
}
