import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYamlFile, readYamlFile } from './yaml-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaml-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(text: string, name = 'file.yaml'): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The line that an issue with this path is told to stand on; null: none. */
function lineOf(path: string, text: string, name?: string): number | null {
  const { errorOf } = parseYamlFile(written(text, name));
  const { message } = errorOf([{ path, message: 'expected something else' }]);
  const line = /file\.\w+(?::(\d+))? [^\n]*expected something else$/.exec(message)![1];
  return line === undefined ? null : Number(line);
}

const YAML = `id: own
rules:
  late.talk:
    badge: words
  late.talk.again: &again
    badge: more words
list:
  - first
  - key: value
    inner:
      - { deep: 1 }
alias: *again
`;

describe('the line of a key', () => {
  test.each([
    ['id', 1],
    ['rules', 2],
    ['rules.late.talk', 3],
    ['rules.late.talk.badge', 4],
    ['rules.late.talk.again', 5],
    ['rules.late.talk.again.badge', 6],
    ['list[0]', 8],
    ['list[1]', 9],
    ['list[1].inner[0].deep', 11],
    ['alias.badge', 12],
  ])('%s', (path, line) => expect(lineOf(path, YAML)).toBe(line));

  test.each([
    ['list[1].missing', 9],
    ['list[7]', 7],
    ['rules.late.talk.why', 3],
    ['missing', null],
    ['', null],
  ])('of one that is not there, the nearest that is: %j', (path, line) =>
    expect(lineOf(path, YAML)).toBe(line),
  );

  test('in JSON, with tabs', () => {
    const json = JSON.stringify({ id: 'own', rules: { 'late.talk': [{ badge: 1 }] } }, null, '\t');
    expect(lineOf('rules.late.talk[0].badge', json, 'file.json')).toBe(6);
  });
});

const schema = z.strictObject({
  severity: z.enum(['urgent', 'action']),
  atLeast: z.number(),
});

test('every mistake is told, each on its own line, with the nearest spelling', () => {
  const file = written('severity: urgnt\natleast: 3\nother: 1\n');
  expect(() => readYamlFile(file, schema)).toThrow(
    /:1 severity: expected "urgent" or "action" \(found "urgnt"; the nearest is "urgent"\)/,
  );
  expect(() => readYamlFile(file, schema)).toThrow(
    /:2 atleast: expected no other keys than severity, atLeast \(found "atleast"; the nearest is "atLeast"\)/,
  );
  expect(() => readYamlFile(file, schema)).toThrow(/:3 other: expected no other keys .*"other"\)/);
  expect(() => readYamlFile(file, schema)).toThrow(/ atLeast: expected number \(found nothing\)/);
});

test('a file that is no YAML is told with its line', () => {
  const file = written('severity: urgent\natLeast: [3\n');
  expect(() => readYamlFile(file, schema)).toThrow(/file\.yaml is not valid:\n.*file\.yaml:\d+ /);
});

test('a key that stands twice is told with its line', () => {
  const file = written('severity: urgent\natLeast: 3\nseverity: action\n');
  expect(() => readYamlFile(file, schema)).toThrow(/file\.yaml:3 .*unique/);
});
