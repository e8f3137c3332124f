import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../rules/attendance/day.ts';
import { dateRules } from './date-rules.ts';
import { readMoment, readWhen } from './when-text.ts';

const day = (iso: string) => parseDay(iso)!;
/** As Somtoday writes: no year is the calendar year of today, Friday 20 November 2026. */
const RULES = dateRules({ year: 'this-year' }, { period: null, today: day('2026-11-20') });

/** `2026-10-12 les 3`, a line per day and part. */
function when(text: string, rules = RULES): string[] | null {
  const read = readWhen(text, rules);
  if (read === null) return null;
  return read.at.map(({ day, slot }) => {
    const part = slot?.part === 'lesson' ? `les ${slot.lesson}` : (slot?.part ?? 'some');
    const times = slot?.part === 'times' ? ` ${slot.from}-${slot.to}` : '';
    return `${formatDay(day)} ${part}${times}${read.minutes === null ? '' : ` ${read.minutes} min`}`;
  });
}

describe('day and part of it in one text', () => {
  it.each<[string, string[]]>([
    ['12-10-2026', ['2026-10-12 day']],
    ['12-10-2026 3e uur', ['2026-10-12 les 3']],
    ['12-10-2026 3e t/m 5e uur', ['2026-10-12 les 3', '2026-10-12 les 4', '2026-10-12 les 5']],
    ['12-10-2026 10:00:00 - 10:45:00', ['2026-10-12 times 600-645']],
    ['12-10-2026 00:00:00 - 23:59:59', ['2026-10-12 day']],
    ['12-10-2026 t/m 14-10-2026', ['2026-10-12 day', '2026-10-13 day', '2026-10-14 day']],
    ['12-10-2026 ochtend', ['2026-10-12 am']],
    ['Ma 12 okt, 3e uur', ['2026-10-12 les 3']],
    ['Ma 12 okt, 3e - 4e uur', ['2026-10-12 les 3', '2026-10-12 les 4']],
    ['Ma 12 okt, 45 min gemist', ['2026-10-12 some 45 min']],
    ['Ma 12 okt, 3e uur, 45 min gemist', ['2026-10-12 les 3 45 min']],
    ['Ma 12 okt, 08:30 - 10:10', ['2026-10-12 times 510-610']],
    [
      'Ma 12 okt, 08:30 - Di 13 okt, 12:00',
      ['2026-10-12 times 510-1440', '2026-10-13 times 0-720'],
    ],
    ['Ma 12 okt, 00:00 - Wo 14 okt, 23:59', ['2026-10-12 day', '2026-10-13 day', '2026-10-14 day']],
    ['Do 19 nov, 08:30 - heden', ['2026-11-19 times 510-1440', '2026-11-20 day']],
    ['Vandaag 20 nov, 08:30 - heden', ['2026-11-20 times 510-null']],
    ['Vandaag 20 nov', ['2026-11-20 day']],
    ['Vandaag, 3e uur', ['2026-11-20 les 3']],
    ['Gisteren', ['2026-11-19 day']],
    ['Ma 15 dec, 2025', ['2025-12-15 day']],
    ['Ma 15 dec, 2025, 3e uur', ['2025-12-15 les 3']],
  ])('%s', (text, lines) => expect(when(text)).toEqual(lines));

  it.each([
    'Di 12 okt, 3e uur', // 12 October 2026 is a Monday
    'Vandaag 19 nov', // drawn before midnight
    '12-10-2026 3e uur t/m 14-10-2026 5e uur', // how many lessons between?
    '12-10-2026 08:30 - 13-10-2026', // until when on the 13th?
    '14-10-2026 t/m 12-10-2026',
    '12-10-2026 5e t/m 3e uur',
    '12-10-2026 3 tot 5', // with the fifth, or without?
    '12-10-2026 10:45 - 10:00',
    '12-10-2026 25:00 - 26:00',
    '12-10-2026 en 14-10-2026',
    '1e en 2e uur',
    '45 min gemist',
    'Za 21 nov - heden', // still to come
    '',
  ])('is not read: %s', (text) => expect(when(text)).toBeNull());
});

describe('a date without a year', () => {
  const newYear = dateRules({ year: 'this-year' }, { period: null, today: day('2027-01-01') });

  it('is placed in the stated period or nowhere, unless the view says otherwise', () => {
    const period = { from: day('2025-08-01'), to: day('2026-07-31') };
    const today = day('2026-11-20');
    expect(when('12 okt', dateRules({}, { period, today }))).toEqual(['2025-10-12 day']);
    expect(when('12 okt', dateRules({}, { period: null, today }))).toBeNull();
    const schoolYear = dateRules({ year: 'school-year' }, { period: null, today });
    expect(when('12 jan', schoolYear)).toEqual(['2027-01-12 day']);
  });

  it('on 1 January only its weekday tells whether the page is of last year', () => {
    expect(when('Ma 12 okt', newYear)).toEqual(['2026-10-12 day']);
    expect(when('Di 12 okt', newYear)).toEqual(['2027-10-12 day']);
    expect(when('Wo 12 okt', newYear)).toBeNull();
    expect(when('12 okt', newYear)).toBeNull();
  });
});

it('numbers that only make sense as month and day make all of them unread', () => {
  const today = day('2026-11-20');
  const texts = ['10/12/2026', '10/23/2026'];
  const rules = (order: 'day-month' | 'month-day', with_ = texts) =>
    dateRules({ order }, { period: null, today }, with_);
  expect(when('10/12/2026', rules('day-month'))).toBeNull();
  expect(when('10/12/2026', rules('day-month', ['fri 10/23/2026 3e uur']))).toBeNull();
  expect(when('10/12/2026', rules('day-month', ['10/12/2026']))).toEqual(['2026-12-10 day']);
  expect(when('10/12/2026', rules('month-day'))).toEqual(['2026-10-12 day']);
  expect(when('10/12/2026', rules('month-day', ['23-10-2026']))).toBeNull();
});

it('a moment is a day, perhaps with a clock time, or still open', () => {
  expect(readMoment('12-10-2026 08:30', RULES)).toEqual({ day: day('2026-10-12'), time: 510 });
  expect(readMoment('12-10-2026', RULES)).toEqual({ day: day('2026-10-12'), time: null });
  expect(readMoment('heden', RULES)).toBe('open');
  for (const text of ['12-10-2026 3e uur', '']) expect(readMoment(text, RULES)).toBeNull();
});
