import { expect, it } from 'vitest';
import packs from '../../.generated/packs.json';
import { EVENTS, type EventSource } from '../../rules/evaluate/facts.ts';
import { FACT_NAMES } from '../../rules/evaluate/facts-schema.ts';
import { KEPT_FACTS, keptValue, SESSION_FACTS, SESSION_PREFIXES } from './kept-facts.ts';

/** Every value under these keys, however deep. */
function valuesOf(keys: readonly string[], data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    keys.includes(key) && typeof value === 'string' ? [value] : valuesOf(keys, value),
  );
}

function factsThatRulesRead(): string[] {
  const events = new Set(valuesOf(['event'], packs));
  const ofEvents = Object.entries(EVENTS)
    .filter(([name]) => events.has(name))
    .flatMap(([, source]) => Object.values(source as EventSource));
  return [...new Set([...valuesOf(['fact'], packs), ...ofEvents, ...FACT_NAMES])];
}

it('every fact that a rule reads is kept, or the session’s only', () => {
  const read = factsThatRulesRead();
  expect(read).toContain('sick.explained');
  expect(read).toContain('mdo.dates');
  const unlisted = read.filter((name) => {
    const lists = [
      (KEPT_FACTS as readonly string[]).includes(name),
      (SESSION_FACTS as readonly string[]).includes(name) ||
        SESSION_PREFIXES.some((prefix) => name.startsWith(prefix)),
    ];
    return lists.filter(Boolean).length !== 1;
  });
  expect(unlisted).toEqual([]);
});

it.each([
  ['talk.date', '2026-11-19', '2026-11-19'],
  ['talk.date', '2026-02-30', null],
  ['talk.date', 'met moeder gebeld', null],
  ['talk.date', true, null],
  ['talk.date', ['2026-11-19'], null],
  ['mdo.dates', ['2026-11-19', '2026-10-01'], ['2026-10-01', '2026-11-19']],
  ['mdo.dates', ['2026-11-19', 'x'], null],
  ['duo.reported', [{ date: '2026-11-19', end: null }], [{ date: '2026-11-19' }]],
  [
    'duo.reported',
    [{ date: '2026-11-19', end: '2026-11-18', type: 'om ziekte', note: 'x' }],
    [{ date: '2026-11-19', end: '2026-11-18' }],
  ],
  ['duo.reported', [{ date: '2026-11-19', end: 'x' }], null],
  ['duo.reported', '2026-11-19', null],
] as const)('of %s %j the device keeps %j', (name, value, kept) => {
  expect(keptValue(name, value)).toEqual(kept);
});
