import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentLibrary } from '../rules/documents/document.ts';
import type { CompiledPack } from '../rules/evaluate/compiled-pack.ts';
import { writeAdapterSchema } from './adapters/editor-schema.ts';
import { writeEditorSchemas } from './packs/editor-schemas.ts';
import { knownNames, readDocuments } from './packs/read-documents.ts';
import { readCatalogue, readPack } from './packs/read-pack.ts';

/** One folder per pack. */
export const PROTOCOLS_FOLDER = join(import.meta.dirname, '../rules/protocols');
/** One file per kind of step, in Dutch. */
export const DOCUMENTS_FOLDER = join(import.meta.dirname, '../rules/documents/nl');
const OUTPUT_FOLDER = join(import.meta.dirname, '../.generated');

/** Every pack in the project, checked and compiled, by id; versions oldest first. Throws on any mistake. */
export function loadPacks(): Record<string, CompiledPack[]> {
  const catalogue = readCatalogue(PROTOCOLS_FOLDER);
  const folders = readdirSync(PROTOCOLS_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Object.fromEntries(
    folders.map((name) => {
      const versions = readPack(join(PROTOCOLS_FOLDER, name), catalogue);
      const stranger = versions.find((pack) => pack.id !== name);
      if (stranger)
        throw new Error(`rules/protocols/${name}: id is ${stranger.id}, expected ${name}`);
      return [name, versions];
    }),
  );
}

/** Every document behind the steps of these packs, checked and compiled. Throws on any mistake. */
export function loadDocuments(packs: Record<string, CompiledPack[]>): DocumentLibrary {
  return readDocuments(DOCUMENTS_FOLDER, knownNames(packs, readCatalogue(PROTOCOLS_FOLDER)));
}

/** Writes what the build bundles, and what editors check packs and adapters with. */
function main(): void {
  mkdirSync(OUTPUT_FOLDER, { recursive: true });
  const packs = loadPacks();
  writeJson('packs.json', packs);
  writeJson('documents.json', loadDocuments(packs));
  // With it a board's own packs are compiled on the device.
  writeJson('catalogue.json', readCatalogue(PROTOCOLS_FOLDER));
  writeEditorSchemas(OUTPUT_FOLDER);
  writeAdapterSchema(OUTPUT_FOLDER);
}

function writeJson(name: string, content: object): void {
  writeFileSync(join(OUTPUT_FOLDER, name), `${JSON.stringify(content)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
