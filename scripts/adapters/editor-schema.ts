import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { adapterSchema } from '../../src/lvs/adapters/adapter-schema.ts';
import { type SpecExpected, viewSpecSchema } from '../../src/store/view-spec-schema.ts';

/** What JSON Schema can say of a value that our schema checks with a function. */
function shapeOf(expected: SpecExpected): object {
  switch (expected.form) {
    case 'one-of':
      return { enum: expected.allowed };
    case 'short-text':
    case 'selector':
    case 'path-pattern':
      return { type: 'string', maxLength: expected.most };
    case 'whole':
      return { type: 'integer', minimum: expected.least, maximum: expected.most };
    case 'on-off':
      return { type: 'boolean' };
    default:
      return {};
  }
}

/** Writes `adapter.schema.json`: what an editor checks while somebody writes an `adapter.json`. */
export function writeAdapterSchema(folder: string): void {
  const whole = adapterSchema.extend({ views: z.array(viewSpecSchema) });
  const json = z.toJSONSchema(whole, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod as { def: { params?: { expected?: SpecExpected } } };
      if (def.params?.expected) Object.assign(jsonSchema, shapeOf(def.params.expected));
    },
  });
  writeFileSync(join(folder, 'adapter.schema.json'), `${JSON.stringify(json, null, 2)}\n`);
}
