import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kindOfKey } from './session-keys.ts';

const ROOT = join(import.meta.dirname, '..', '..');

it('only the store writes to the memory, so that no key there is unknown', () => {
  const files = ['src', 'entrypoints'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(room, path),
    ),
  );
  const writers = files
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path))
    .filter((path) => /\b(writeSession|storage\.session\b.*\.set)\b/.test(read(path)));
  expect(writers.sort()).toEqual(['src/platform/session-storage.ts', 'src/store/sessions.ts']);
});

it('knows what stands under a key, and of what', () => {
  const known = ['sessions', 'seen https://lvs.example linde', 'health https://lvs.example '];
  expect(known.map(kindOfKey)).toEqual(['sessions', 'seen', 'health']);
  const notes = ['casebook.root', 'chosen-at', 'school-choice.12', 'forbidden https://lvs.example'];
  expect(notes.map(kindOfKey)).toEqual([
    ...['casebook.root', 'chosen-at', 'school-choice.', 'forbidden '],
  ]);
  expect(['seen', 'casebook.roots', 'other', 'sessions x'].map(kindOfKey)).toEqual(
    Array(4).fill(null),
  );
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
