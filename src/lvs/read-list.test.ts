import { describe, expect, it } from 'vitest';
import { entriesOf, gapsIn, knowing, readingOf } from '../../test/support/reading-of.ts';
import { table } from '../../test/support/table.ts';
import type { ViewSpec } from '../store/view-spec.ts';

const PERIOD = '<p>Periode: 24-08-2026 t/m 20-11-2026</p>';
const LIST = table('Leerling|Datum|Lesuur|Code', 'Noor|01-09-2026|1|Z');

describe('what a view itself says', () => {
  const read = (spec: Partial<ViewSpec> = {}, body = PERIOD + LIST) =>
    readingOf(body, knowing({ kind: 'events', ...spec }));

  it('silence is presence only where it says so', () => {
    expect(read().absentMeansPresent).toBe(false);
    expect(read({ silence: 'present' }).absentMeansPresent).toBe(true);
    expect(read({ silence: 'present' }, LIST).absentMeansPresent).toBe(false); // no period
  });

  it('its marks tell what is left out', () => {
    const gaps = { filtered: ['.filter'], folded: ['.dicht'], thresholds: true as const };
    const spec = { silence: 'present' as const, gaps };
    const open = `<b class="filter weg">Groep 7</b><b class="dicht">oktober</b>${PERIOD}${LIST}`;
    const reading = read(spec, open);
    expect(gapsIn(reading)).toEqual(['folded oktober', 'thresholds']);
    expect(reading.absentMeansPresent).toBe(false);
  });

  it('its words for nothing are no row', () => {
    const list = table('Leerling|Datum|Lesuur|Code', 'Noor|01-09-2026|1|Z', 'Geen|registraties||');
    expect(gapsIn(read({}, PERIOD + list))).toEqual(['unreadable-rows 1']);
    expect(gapsIn(read({ empty: ['Geenregistraties'] }, PERIOD + list))).toEqual([]);
  });

  it('today is complete by its rule, and only when the list is whole and holds today', () => {
    const rule = { silence: 'present' as const, todayComplete: { shows: ['.af'] } };
    const done = '<b class="af">Afgesloten</b>';
    expect(read(rule, done + PERIOD + LIST).todayComplete).toBe(true);
    expect(read(rule, PERIOD + LIST).todayComplete).toBe(false);
    expect(read(rule, done + LIST).todayComplete).toBe(false);
    const until = PERIOD.replace('20-11', '19-11');
    expect(read(rule, done + until + LIST).todayComplete).toBe(false);
    expect(read({ silence: 'present' }, done + PERIOD + LIST).todayComplete).toBe(false);
  });

  it('a place for the period that names no dates goes before the words of the page', () => {
    const page = [{ field: 'period' as const, at: '.tijd' }];
    expect(read({ page }, `<b class="tijd">Deze periode</b>${PERIOD}${LIST}`).period).toBeNull();
    expect(read({ page }, `<b class="tijd">Dit schooljaar</b>${LIST}`).period).not.toBeNull();
  });
});

describe('a week', () => {
  const matrix = table('Leerling|ma 16 nov|di 17 nov', 'Noor|Z|');
  const week = '<h1>Week 47</h1><header>Schooljaar 2026-2027</header>';

  it('of the school year that the page names places its days', () => {
    expect(entriesOf(readingOf(week + matrix))).toEqual(['Noor: 2026-11-16 day Z']);
  });

  it.each([
    ['without a school year', '<h1>Week 47</h1>'],
    ['beside another week', `${week}<h1>Week 46</h1>`],
    ['of another year', week.replace('2026-2027', '2025-2026')],
  ])('%s places none', (_, before) => {
    expect(() => readingOf(before + matrix)).toThrow('no-dates');
  });
});

it('days written month first are no days of successive months', () => {
  const matrix = table('Leerling|10/05/2026|10/06/2026', 'Noor|Z|');
  expect(() => readingOf(matrix)).toThrow('no-dates');
  expect(() => readingOf(table('Leerling|10/11/2026|10/12/2026|10/13/2026', 'Noor|Z||'))).toThrow(
    'no-dates',
  );
  const how = knowing({ kind: 'matrix', dates: { order: 'month-day' } });
  expect(entriesOf(readingOf(matrix.replace('10/06', '10/13'), how))).toEqual([
    'Noor: 2026-10-05 day Z',
  ]);
});

it('registrations go before a register, and a register before counts', () => {
  const register = table('Leerling|Aanwezigheid', 'Noor|Afwezig');
  const totals = table('Leerling|Ziek', 'Noor|3');
  const day = '<p>20-11-2026</p>';
  expect(readingOf(day + totals + register + LIST).view).toBe('events');
  expect(readingOf(day + totals + register).view).toBe('register');
  expect(readingOf(day + totals).view).toBe('totals');
});
