import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocumentNames, type KnownNames } from '../../rules/documents/check-document-names.ts';
import { compileDocuments } from '../../rules/documents/compile-documents.ts';
import type { DocumentLibrary } from '../../rules/documents/document.ts';
import {
  type DocumentInFile,
  documentsSchema,
  stepsSchema,
} from '../../rules/documents/document-schema.ts';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { found } from '../../rules/evaluate/found.ts';
import type { CatalogueFile } from '../../rules/evaluate/texts-schema.ts';
import { readYamlFile } from './yaml-file.ts';

const STEPS_FILE = 'steps.yaml';

/**
 * Every document in a folder, with what stands behind each step, checked and compiled.
 * Throws an `Error` that names file, line, key, what was found and what is allowed.
 */
export function readDocuments(folder: string, known: KnownNames): DocumentLibrary {
  const documents: Record<string, DocumentInFile> = {};
  for (const name of readdirSync(folder).sort()) {
    if (name === STEPS_FILE || !name.endsWith('.yaml')) continue;
    const { data, errorOf } = readYamlFile(join(folder, name), documentsSchema);
    const issues = [
      ...checkDocumentNames(data, known),
      ...Object.keys(data.documents)
        .filter((id) => Object.hasOwn(documents, id))
        .map((id) => ({ path: `documents.${id}`, message: `expected each id once ${found(id)}` })),
    ];
    if (issues.length > 0) throw errorOf(issues);
    Object.assign(documents, data.documents);
  }
  const steps = readYamlFile(join(folder, STEPS_FILE), stepsSchema);
  const compiled = compileDocuments(documents, steps.data, known);
  if ('issues' in compiled) throw steps.errorOf(compiled.issues);
  const { library } = compiled;
  return library;
}

/** What documents may name, given all packs and the catalogue of steps. */
export function knownNames(
  packs: Readonly<Record<string, readonly CompiledPack[]>>,
  catalogue: CatalogueFile,
): KnownNames {
  const versions = Object.values(packs).flat();
  return {
    packs: Object.keys(packs),
    rules: versions.flatMap(({ rules }) =>
      rules.filter(({ body }) => body.scope === 'pupil').map(({ id }) => id),
    ),
    partners: versions.flatMap(({ partners }) => partners.map(({ id }) => id)),
    actions: Object.keys(catalogue.actions),
  };
}
