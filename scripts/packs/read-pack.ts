import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../rules/evaluate/compile-pack.ts';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { found } from '../../rules/evaluate/found.ts';
import { packSchema } from '../../rules/evaluate/pack-schema.ts';
import {
  type CatalogueFile,
  catalogueSchema,
  textsSchema,
} from '../../rules/evaluate/texts-schema.ts';
import { unusedWords } from '../../rules/evaluate/unused-words.ts';
import { readYamlFile } from './yaml-file.ts';

const VERSION_FILE = /^\d{4}-\d{2}-\d{2}\.yaml$/;

/**
 * Every version of one pack, oldest first, from `<valid-from>.yaml` and `texts.nl.yaml`; the words of
 * steps that packs share come from `catalogue`.
 * Throws an `Error` that names file, line, key, what was found and what is allowed.
 */
export function readPack(folder: string, catalogue: CatalogueFile): CompiledPack[] {
  const texts = readYamlFile(join(folder, 'texts.nl.yaml'), textsSchema);
  const versions = readdirSync(folder)
    .filter((name) => VERSION_FILE.test(name))
    .sort()
    .map((name) => ({ name, ...readYamlFile(join(folder, name), packSchema) }));
  if (versions.length === 0) {
    throw new Error(`${folder}: expected a file like 2026-08-01.yaml, found none`);
  }
  const compiled = versions.map(({ name, data: pack, errorOf }) => {
    if (name !== `${pack.validFrom}.yaml`) {
      const message = `expected the date in the file's name ${found(pack.validFrom)}`;
      throw errorOf([{ path: 'validFrom', message }]);
    }
    const result = compilePack(pack, texts.data, catalogue);
    if ('issues' in result) throw errorOf(result.issues);
    return result.pack;
  });
  const packs = versions.map(({ data }) => data);
  const unused = unusedWords(texts.data, packs, catalogue);
  if (unused.length > 0) throw texts.errorOf(unused);
  return compiled;
}

/** `actions.nl.yaml`: the words of the steps that packs share. */
export function readCatalogue(protocolsFolder: string): CatalogueFile {
  return readYamlFile(join(protocolsFolder, 'actions.nl.yaml'), catalogueSchema).data;
}
