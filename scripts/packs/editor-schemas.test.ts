import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DOCUMENTS_FOLDER, PROTOCOLS_FOLDER } from '../compile-packs.ts';
import { EDITOR_SCHEMAS, writeEditorSchemas } from './editor-schemas.ts';
import { parseYamlFile } from './yaml-file.ts';

type Name = keyof typeof EDITOR_SCHEMAS;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  writeEditorSchemas(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: Name) =>
  JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'));

/** A file judged as an editor judges it: by nothing but the JSON Schema. */
const asEditor = (name: Name, input: unknown) =>
  z.fromJSONSchema(written(name)).safeParse(input).error?.issues ?? [];

const files = readdirSync(PROTOCOLS_FOLDER, { recursive: true, encoding: 'utf8' });
const schemaOf = (file: string): Name | null => {
  if (/actions\.nl\.yaml$/.test(file)) return 'actions';
  if (/texts\.nl\.yaml$/.test(file)) return 'texts';
  return /\d\.yaml$/.test(file) ? 'pack' : null;
};

describe('the JSON Schemas for editors', () => {
  test.each(Object.keys(EDITOR_SCHEMAS) as Name[])('%s is what the build checks with', (name) => {
    const fromZod = z.toJSONSchema(EDITOR_SCHEMAS[name], { io: 'input', reused: 'ref' });
    expect(written(name)).toEqual(JSON.parse(JSON.stringify(fromZod)));
  });

  test.each(files.filter((file) => schemaOf(file) !== null))('%s is accepted', (file) =>
    expect(asEditor(schemaOf(file)!, parseYamlFile(join(PROTOCOLS_FOLDER, file)).data)).toEqual([]),
  );

  test.each(readdirSync(DOCUMENTS_FOLDER))('%s of the documents is accepted', (file) =>
    expect(
      asEditor(
        file === 'steps.yaml' ? 'steps' : 'documents',
        parseYamlFile(join(DOCUMENTS_FOLDER, file)).data,
      ),
    ).toEqual([]),
  );

  test('a misspelt key or word is not', () => {
    const file = files.find((name) => schemaOf(name) === 'pack')!;
    const pack = parseYamlFile(join(PROTOCOLS_FOLDER, file)).data as { rules: object[] };
    const [first, ...others] = pack.rules;
    const withFirst = (change: object) => ({
      ...pack,
      rules: [{ ...first, ...change }, ...others],
    });
    expect(asEditor('pack', withFirst({}))).toEqual([]);
    expect(asEditor('pack', withFirst({ atleast: 3 }))).not.toEqual([]);
    expect(asEditor('pack', withFirst({ severity: 'urgnt' }))).not.toEqual([]);
    expect(asEditor('pack', withFirst({ count: { measure: 'late' } }))).not.toEqual([]);
  });
});
