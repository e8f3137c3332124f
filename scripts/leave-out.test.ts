import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leaveOut } from './leave-out.ts';

const transform = leaveOut().transform as unknown as (
  code: string,
  id: string,
) => { code: string } | null;
const library = (file: string) => {
  const id = join(import.meta.dirname, '../node_modules', file);
  return { id, code: readFileSync(id, 'utf8') };
};

it.each([
  ['zod/v4/core/util.js', 'new F("")'],
  ['preact/dist/preact.mjs', '.innerHTML='],
])('leaves out of %s what we never run: %s', (file, text) => {
  const { id, code } = library(file);
  expect(code.split(text)).toHaveLength(2);
  const found = transform(code, id);
  expect(found?.code).not.toContain(text);
  expect(code.length - found!.code.length).toBeLessThan(100);
});

it('fails where a version has moved the piece, and leaves other files alone', () => {
  const { id, code } = library('preact/dist/preact.mjs');
  expect(() => transform(code.replace('t.innerHTML=', 'u.innerHTML='), id)).toThrow('0 times');
  expect(transform(code, '/project/src/preact.mjs')).toBeNull();
});
