import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { checkShape, type InputIssue } from '../../rules/evaluate/issues.ts';
import type { PackLibrary } from '../../rules/evaluate/pack-choice.ts';
import { readOwnPack } from '../../rules/evaluate/read-own-pack.ts';
import type { CatalogueFile } from '../../rules/evaluate/texts-schema.ts';
import { readCaseFile } from './case-file.ts';
import { caseFileSchema } from './case-schema.ts';
import { compareCases } from './compare-case.ts';
import { readPack } from './read-pack.ts';
import { parseYamlFile } from './yaml-file.ts';

/** How much there is in a pack that is in order. */
export interface PackSize {
  rules: number;
  guards: number;
  cases: number;
}

/**
 * Checks a pack, an own pack in one file or a folder like those of the project, and judges its cases.
 * `besides` gives the packs that are judged with it. Throws an `Error` that names file, line and key of
 * everything that is wrong.
 */
export function checkPack(
  path: string,
  besides: () => PackLibrary,
  catalogue: CatalogueFile,
): PackSize {
  if (!existsSync(path)) throw new Error(`${path}: expected a file or folder, found nothing`);
  return statSync(path).isDirectory()
    ? checkFolder(path, besides, catalogue)
    : checkFile(path, besides, catalogue);
}

function checkFolder(
  folder: string,
  besides: () => PackLibrary,
  catalogue: CatalogueFile,
): PackSize {
  const versions = readPack(folder, catalogue);
  const newest = versions.at(-1)!;
  if (!existsSync(join(folder, 'cases.yaml'))) return sizeOf(newest, 0);
  const { data: file, errorOf } = readCaseFile(folder);
  const issues = compareCases(file, { ...besides(), [newest.id]: versions });
  if (issues.length > 0) throw errorOf(issues);
  return sizeOf(newest, file.cases.length);
}

function checkFile(path: string, besides: () => PackLibrary, catalogue: CatalogueFile): PackSize {
  const { data: input, errorOf } = parseYamlFile(path);
  const own = readOwnPack(input, catalogue);
  if ('issues' in own) throw errorOf(own.issues);
  const { cases } = input as { cases?: unknown };
  if (cases === undefined) return sizeOf(own.pack, 0);
  const checked = checkShape(caseFileSchema, cases);
  const issues =
    'issues' in checked
      ? checked.issues
      : compareCases(checked.data, { ...besides(), [own.pack.id]: [own.pack] });
  if (issues.length > 0) throw errorOf(issues.map(underCases));
  return sizeOf(own.pack, (cases as { cases: unknown[] }).cases.length);
}

function underCases({ path, message }: InputIssue): InputIssue {
  return { path: path === '' ? 'cases' : `cases.${path}`, message };
}

function sizeOf({ rules, guards }: CompiledPack, cases: number): PackSize {
  return { rules: rules.length, guards: guards.length, cases };
}
