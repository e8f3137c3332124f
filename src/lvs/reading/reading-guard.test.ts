import { expect, it } from 'vitest';
import { aPupil, aReading } from '../../../test/support/reading.ts';
import { LONGEST_EVIDENCE, MOST_EVIDENCE } from '../page/school-evidence.ts';
import type { RawEntry } from './reading.ts';
import { isNoReadingReason, isReading } from './reading-guard.ts';

const entry = {
  day: 20_000,
  slot: { part: 'lesson', lesson: 3 },
  code: 'Z',
  label: null,
  excused: null,
  minutes: 5,
  notion: null,
};
const pupil = aPupil('nr:1', { entries: [entry as RawEntry] });
const reading = {
  ...aReading(),
  period: { from: 19_990, to: 20_000 },
  absentMeansPresent: true,
  evidence: ['De Linde'],
  gaps: [{ what: 'paged', detail: '1 van 2' }],
  pupils: [pupil],
};

it('takes what a page can read', () => {
  expect(isReading(reading)).toBe(true);
  expect(isReading({ ...reading, period: null, gaps: [], pupils: [] })).toBe(true);
  const whole = { ...entry, slot: { part: 'day' }, label: 'Ziek', excused: true, minutes: null };
  expect(isReading({ ...reading, pupils: [{ ...pupil, group: '3B', entries: [whole] }] })).toBe(
    true,
  );
});

it.each([
  ['nothing', null],
  ['an unknown view', { ...reading, view: 'plan' }],
  ['a period without an end', { ...reading, period: { from: 1 } }],
  ['evidence that is no text', { ...reading, evidence: [1] }],
  ['long evidence', { ...reading, evidence: ['x'.repeat(LONGEST_EVIDENCE + 1)] }],
  ['much evidence', { ...reading, evidence: Array(MOST_EVIDENCE + 1).fill('x') }],
  ['a gap without words', { ...reading, gaps: [{ what: 'paged' }] }],
  ['a pupil without a key', { ...reading, pupils: [{ ...pupil, key: 1 }] }],
  ['a day that is text', { ...reading, pupils: [{ ...pupil, entries: [{ ...entry, day: 'x' }] }] }],
  [
    'a lesson without a number',
    { ...reading, pupils: [{ ...pupil, entries: [{ ...entry, slot: { part: 'lesson' } }] }] },
  ],
  [
    'an unknown part',
    { ...reading, pupils: [{ ...pupil, entries: [{ ...entry, slot: { part: 'night' } }] }] },
  ],
  [
    'a code that is no text',
    { ...reading, pupils: [{ ...pupil, entries: [{ ...entry, code: 1 }] }] },
  ],
])('refuses %s', (_, value) => expect(isReading(value)).toBe(false));

it('knows the reasons for no reading, and nothing else', () => {
  expect(isNoReadingReason('no-dates')).toBe(true);
  for (const value of [null, '', 'Noor is ziek', 1]) expect(isNoReadingReason(value)).toBe(false);
});
