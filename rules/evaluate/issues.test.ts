import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkShape } from './issues.ts';
import { packSchema } from './pack-schema.ts';
import { count, factTest } from './vocabulary-schema.ts';

function issuesOf(schema: z.ZodType, input: unknown) {
  const checked = checkShape(schema, input);
  return 'issues' in checked ? checked.issues : [];
}

test('input of the right shape comes back with its defaults', () =>
  expect(checkShape(z.object({ a: z.number().default(3) }), {})).toEqual({ data: { a: 3 } }));

describe('each mistake stands at its place, with the nearest spelling', () => {
  const unit = z.strictObject({
    kind: z.enum(['late', 'truant']),
    by: z.partialRecord(z.enum(['po', 'vo']), z.number()),
  });
  test.each([
    ['a word', { kind: 'trunat', by: {} }, 'kind', /"late" or "truant".*nearest is "truant"/],
    ['a key', { kind: 'late', bye: {}, by: {} }, 'bye', /kind, by .*"bye"; the nearest is "by"/],
    [
      'a key of a list',
      { kind: 'late', by: { v0: 1 } },
      'by.v0',
      /po, vo .*"v0"; the nearest is "vo"/,
    ],
    ['nothing like it', { kind: 'unheard-of', by: {} }, 'kind', /\(found "unheard-of"\)$/],
    ['nothing at all', { kind: 'late' }, 'by', /\(found nothing\)$/],
  ])('%s', (_, input, path, message) =>
    expect(issuesOf(unit, input)).toEqual([{ path, message: expect.stringMatching(message) }]),
  );

  test('every unknown key has a place of its own', () =>
    expect(issuesOf(unit, { kind: 'late', by: {}, x: 1, y: 2 }).map(({ path }) => path)).toEqual([
      'x',
      'y',
    ]));
});

describe('of several shapes, the complaint is about the one that was meant', () => {
  test.each<[string, z.ZodType, unknown, string, RegExp]>([
    ['an event', factTest, { event: 'duo-reprot' }, 'event', /nearest is "duo-report"/],
    [
      'a question inside others',
      factTest,
      { all: [{ not: { event: 'talk', form: 'start' } }] },
      'all[0].not.form',
      /nearest is "from"/,
    ],
    ['a measure', count, { measure: 'late' }, 'measure', /"lates".*nearest is "lates"/],
    [
      'a window',
      count,
      { measure: 'lates', window: { kind: 'semestre' } },
      'window.kind',
      /nearest is "semester"/,
    ],
    [
      'a setting',
      count,
      { measure: 'lates', window: { setting: 'denbosch.late.windw', default: 'semester' } },
      'window.setting',
      /nearest is "denbosch.late.window"/,
    ],
  ])('%s', (_, schema, input, path, message) =>
    expect(issuesOf(schema, input)).toEqual([{ path, message: expect.stringMatching(message) }]),
  );

  test('a value of another sort hears of every shape', () =>
    expect(issuesOf(z.union([z.number(), z.enum(['all'])]), 'al')).toEqual([
      {
        path: '',
        message: 'expected number, or expected "all" (found "al"; the nearest is "all")',
      },
    ]));
});

test('a setting in an open point is a known one', () => {
  const open = [{ question: 'Hoe lang?', default: '5 dagen', setting: 'duo.dasy' }];
  expect(issuesOf(packSchema, { open })).toContainEqual({
    path: 'open[0].setting',
    message: 'expected a known setting; the nearest is "duo.days" (found "duo.dasy")',
  });
});
