import { expect, it } from 'vitest';
import { namesIn } from './names-in.ts';

it.each<[unknown, string[]]>([
  [{ name: ' De Linde ', calendar: 'broken' }, ['De Linde']],
  [{ version: 1, schools: [{ name: 'A' }, null, { name: 7 }, { name: 'B' }] }, ['A', 'B']],
  ['{"name":"De Linde"}', ['De Linde']],
  ['"{\\"name\\":1}"', []],
  ['{"name":', []],
  [{ name: '' }, []],
  [[{ name: 'A' }], []],
  [null, []],
  [{ name: 'x'.repeat(100) }, [`${'x'.repeat(60)}…`]],
])('finds the names in %j', (raw, names) => {
  expect(namesIn(raw)).toEqual(names);
});
