import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompiledPack } from '../rules/evaluate/compiled-pack.ts';
import { writeAdapterSchema } from './adapters/editor-schema.ts';
import { writeEditorSchemas } from './packs/editor-schemas.ts';
import { readCatalogue, readPack } from './packs/read-pack.ts';

/** One folder per pack. */
export const PROTOCOLS_FOLDER = join(import.meta.dirname, '../rules/protocols');
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

/** Writes what the build bundles, and what editors check packs and adapters with. */
function main(): void {
  mkdirSync(OUTPUT_FOLDER, { recursive: true });
  writeFileSync(join(OUTPUT_FOLDER, 'packs.json'), `${JSON.stringify(loadPacks())}\n`);
  writeEditorSchemas(OUTPUT_FOLDER);
  writeAdapterSchema(OUTPUT_FOLDER);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
