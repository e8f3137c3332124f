import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIELDS, VIEW_KINDS } from '../../src/store/view-spec.ts';
import { writeAdapterSchema } from './editor-schema.ts';

it('tells an editor the keys of an adapter and the words that may stand there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vw-schema-'));
  writeAdapterSchema(folder);
  const schema = JSON.parse(readFileSync(join(folder, 'adapter.schema.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  expect(schema).toMatchObject({
    required: ['id', 'system', 'hosts', 'restsOn', 'views'],
    additionalProperties: false,
    properties: {
      views: {
        items: {
          additionalProperties: false,
          properties: {
            kind: { enum: VIEW_KINDS },
            fields: { items: { properties: { field: { enum: FIELDS } } } },
          },
        },
      },
    },
  });
});
