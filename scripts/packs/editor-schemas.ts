import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { documentsSchema, stepsSchema } from '../../rules/documents/document-schema.ts';
import { ownPackSchema } from '../../rules/evaluate/own-pack-schema.ts';
import { packSchema } from '../../rules/evaluate/pack-schema.ts';
import { catalogueSchema, textsSchema } from '../../rules/evaluate/texts-schema.ts';

/** The shapes that editors check while somebody writes, by the name of their JSON Schema. */
export const EDITOR_SCHEMAS = {
  pack: packSchema,
  texts: textsSchema,
  actions: catalogueSchema,
  'own-pack': ownPackSchema,
  documents: documentsSchema,
  steps: stepsSchema,
} as const;

/** Writes `<name>.schema.json` for each of them. */
export function writeEditorSchemas(folder: string): void {
  for (const [name, schema] of Object.entries(EDITOR_SCHEMAS)) {
    const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
}
