import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { explainIssues } from '../../rules/evaluate/issues.ts';
import { packSchema } from '../../rules/evaluate/pack-schema.ts';
import {
  type CatalogueFile,
  catalogueSchema,
  textsSchema,
} from '../../rules/evaluate/texts-schema.ts';
import { compilePack } from './compile-pack.ts';

const VERSION_FILE = /^\d{4}-\d{2}-\d{2}\.yaml$/;

/**
 * Every version of one pack, oldest first, from `<valid-from>.yaml` and `texts.nl.yaml`; the words of
 * steps that packs share come from `catalogue`.
 * Throws an `Error` that names file, key, what was found and what is allowed.
 */
export function readPack(folder: string, catalogue: CatalogueFile): CompiledPack[] {
  const texts = readYaml(join(folder, 'texts.nl.yaml'), textsSchema);
  return readdirSync(folder)
    .filter((name) => VERSION_FILE.test(name))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const pack = readYaml(file, packSchema);
      const problems = [
        ...(name === `${pack.validFrom}.yaml`
          ? []
          : [`validFrom: found ${pack.validFrom}, expected the date in the file's name`]),
      ];
      const compiled = compilePack(pack, texts, catalogue, problems);
      if (problems.length > 0) throw new Error(report(file, problems));
      return compiled;
    });
}

/** `actions.nl.yaml`: the words of the steps that packs share. */
export function readCatalogue(protocolsFolder: string): CatalogueFile {
  return readYaml(join(protocolsFolder, 'actions.nl.yaml'), catalogueSchema);
}

/** Reads YAML of a known shape; a duplicate or unknown key is an error. */
export function readYaml<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  let input: unknown;
  try {
    input = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(report(file, [(error as Error).message]));
  }
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issues = explainIssues(result.error.issues, input);
  throw new Error(
    report(
      file,
      issues.map(({ path, message }) => `${path || 'the file'}: ${message}`),
    ),
  );
}

function report(file: string, problems: readonly string[]): string {
  return `${relative(process.cwd(), file)} is not a valid pack file:\n  ${problems.join('\n  ')}`;
}
