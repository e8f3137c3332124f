import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../rules/index.ts';
import { type IcsDays, readIcsDays } from './ics-days.ts';

/** 2026–2027 and 2027–2028. */
const WITHIN = { from: parseDay('2026-08-01')!, to: parseDay('2028-07-31')! };

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
const read = (...lines: string[]) => readIcsDays(calendar(...event(...lines)), WITHIN);

/** Each event as `name first–last (times)`. */
function said(days: IcsDays): string[] {
  if (days.problem !== null) return [days.problem];
  return days.events.map(({ name, from, to, times }) => {
    const span = from === to ? formatDay(from) : `${formatDay(from)}–${formatDay(to)}`;
    return `${name} ${span}${times === null ? '' : ` (${times.from}-${times.to})`}`;
  });
}

describe('one event', () => {
  it.each<[string, string[], string]>([
    ['a whole day', ['DTSTART;VALUE=DATE:20261106', 'DTEND;VALUE=DATE:20261107'], '2026-11-06'],
    ['a whole day without an end', ['DTSTART;VALUE=DATE:20261106'], '2026-11-06'],
    ['an end on its first day', ['DTSTART:20261106', 'DTEND:20261106'], '2026-11-06'],
    [
      'days in a row: the end is the day after',
      ['DTSTART;VALUE=DATE:20270501', 'DTEND;VALUE=DATE:20270510'],
      '2027-05-01–2027-05-09',
    ],
    ['a length in days', ['DTSTART:20261106', 'DURATION:P2D'], '2026-11-06–2026-11-07'],
    ['a length in weeks', ['DTSTART:20261106', 'DURATION:P1W'], '2026-11-06–2026-11-12'],
    [
      'midnight to midnight in a time zone',
      [
        'DTSTART;TZID=Europe/Amsterdam:20261106T000000',
        'DTEND;TZID=Europe/Amsterdam:20261107T000000',
      ],
      '2026-11-06',
    ],
    [
      'a time zone by its name in Windows, with a colon in quotes',
      [
        'DTSTART;TZID="(UTC+01:00) Amsterdam":20261106T000000',
        'DTEND;TZID="(UTC+01:00) Amsterdam":20261107T000000',
      ],
      '2026-11-06',
    ],
    // Winter time is one hour ahead of world time, summer time two.
    [
      'a Dutch winter day in world time',
      ['DTSTART:20261105T230000Z', 'DTEND:20261106T230000Z'],
      '2026-11-06',
    ],
    [
      'a Dutch summer day in world time',
      ['DTSTART:20270506T220000Z', 'DTEND:20270507T220000Z'],
      '2027-05-07',
    ],
    [
      'until one minute to twelve',
      ['DTSTART:20261106T000000', 'DTEND:20261106T235900'],
      '2026-11-06',
    ],
    [
      'an hour of a day',
      ['DTSTART:20261106T083000', 'DTEND:20261106T150000'],
      '2026-11-06 (510-900)',
    ],
    [
      'a length in hours',
      ['DTSTART:20261106T230000', 'DURATION:PT2H'],
      '2026-11-06–2026-11-07 (1380-60)',
    ],
    [
      'from one afternoon to another morning',
      ['DTSTART:20261016T150000', 'DTEND:20261026T083000'],
      '2026-10-16–2026-10-26 (900-510)',
    ],
  ])('%s', (_, lines, expected) => {
    expect(said(read(...lines, 'SUMMARY:Vrij'))).toEqual([`Vrij ${expected}`]);
  });

  it('unfolds lines, wherever they break, and reads marks in the words', () => {
    const text = calendar(
      ...event(
        'DTSTART;VALUE=DA\r\n TE:20261106',
        'SUMMARY;LANGUAGE=nl:Studie\r\n\tdag\\, alle\r\n  groepen: vrij',
      ),
    );
    expect(said(readIcsDays(text, WITHIN))).toEqual(['Studiedag, alle groepen: vrij 2026-11-06']);
  });

  it('reads a file with other line ends, a mark at its begin and small letters', () => {
    const text = calendar(...event('DTSTART:20261106', 'SUMMARY:Vrij'));
    for (const other of [
      text.replaceAll('\r\n', '\n'),
      text.replaceAll('\r\n', '\r'),
      `\uFEFF${text}`,
    ]) {
      expect(said(readIcsDays(other, WITHIN))).toEqual(['Vrij 2026-11-06']);
    }
    const small = text.replace('DTSTART', 'dtstart').replace('BEGIN:VEVENT', 'begin:vevent');
    expect(said(readIcsDays(small, WITHIN))).toEqual(['Vrij 2026-11-06']);
  });

  it('takes no line of a reminder or of another kind of entry', () => {
    const text = calendar(
      ...event(
        'DTSTART:20261106',
        'SUMMARY:Vrij',
        'BEGIN:VALARM',
        'SUMMARY:Denk eraan',
        'DURATION:P9D',
        'END:VALARM',
      ),
      'BEGIN:VTODO',
      'DTSTART:20261109',
      'SUMMARY:Taak',
      'END:VTODO',
    );
    expect(said(readIcsDays(text, WITHIN))).toEqual(['Vrij 2026-11-06']);
  });

  it('leaves out what is cancelled, and counts what lies in other years', () => {
    expect(said(read('DTSTART:20261106', 'STATUS:CANCELLED', 'SUMMARY:Vrij'))).toEqual([]);
    expect(read('DTSTART:20260731', 'SUMMARY:Vrij')).toMatchObject({ events: [], elsewhere: 1 });
    expect(read('DTSTART:20260801', 'SUMMARY:Vrij')).toMatchObject({ elsewhere: 0 });
  });
});

describe('events that repeat', () => {
  const days = (...lines: string[]) =>
    said(read(...lines, 'SUMMARY:Vrij')).map((text) => text.replace('Vrij ', ''));

  it.each<[string, string[], string[]]>([
    [
      'weekly with a number, less one',
      ['DTSTART:20261106', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261113'],
      ['2026-11-06', '2026-11-20'],
    ],
    [
      'until a day, that day too',
      ['DTSTART:20261106', 'RRULE:FREQ=WEEKLY;UNTIL=20261113'],
      ['2026-11-06', '2026-11-13'],
    ],
    [
      'across summer time, on the same weekday', // 28 March 2027
      ['DTSTART:20270319', 'RRULE:FREQ=WEEKLY;UNTIL=20270409'],
      ['2027-03-19', '2027-03-26', '2027-04-02', '2027-04-09'],
    ],
    ['yearly', ['DTSTART:20201225', 'RRULE:FREQ=YEARLY'], ['2026-12-25', '2027-12-25']],
    [
      'the last Friday of a month', // December 2026 ends on a Thursday
      ['DTSTART:20261127', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3'],
      ['2026-11-27', '2026-12-25', '2027-01-29'],
    ],
    [
      'on the 31st, where there is one',
      ['DTSTART:20261231', 'RRULE:FREQ=MONTHLY;COUNT=3'],
      ['2026-12-31', '2027-01-31', '2027-03-31'],
    ],
    [
      'two weekdays every other week',
      ['DTSTART:20261102', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4'],
      ['2026-11-02', '2026-11-04', '2026-11-16', '2026-11-18'],
    ],
    [
      'the first Friday of November each year',
      ['DTSTART:20261106', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1FR'],
      ['2026-11-06', '2027-11-05'],
    ],
    [
      'the dates named one by one',
      ['DTSTART:20261106', 'RDATE;VALUE=DATE:20261113,20261120'],
      ['2026-11-06', '2026-11-13', '2026-11-20'],
    ],
    [
      'several days long, begun before the first school year',
      ['DTSTART:20250730', 'DTEND:20250803', 'RRULE:FREQ=YEARLY;COUNT=2'],
      ['2026-07-30–2026-08-02'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(days(...lines)).toEqual(expected);
  });

  it('puts a moved day in the place of the one it was', () => {
    const text = calendar(
      ...event('DTSTART:20261106', 'RRULE:FREQ=WEEKLY;COUNT=2', 'SUMMARY:Vrij'),
      ...event('RECURRENCE-ID;VALUE=DATE:20261113', 'DTSTART:20261112', 'SUMMARY:Verplaatst'),
    );
    expect(said(readIcsDays(text, WITHIN))).toEqual(['Vrij 2026-11-06', 'Verplaatst 2026-11-12']);
  });

  it('gives only the first day, and says so, where it does not know the rule', () => {
    const rule = 'RRULE:FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1';
    expect(read('DTSTART:20261127', rule, 'SUMMARY:Vrij')).toMatchObject({ onlyOnce: ['Vrij'] });
    expect(days('DTSTART:20261127', rule)).toEqual(['2026-11-27']);
  });
});

describe('what is wrong with a file', () => {
  const good = calendar(...event('DTSTART:20261106', 'SUMMARY:Vrij'));

  it('another kind of file', () => {
    const found = readIcsDays('naam;datum\nStudiedag;6 november', WITHIN);
    expect(found).toEqual({ problem: 'not-ics', firstLine: 'naam;datum' });
    expect(readIcsDays('', WITHIN)).toEqual({ problem: 'not-ics', firstLine: '' });
  });

  it('half a file: none of it', () => {
    for (const end of ['END:VEVENT', 'END:VCALENDAR']) {
      const cut = good.slice(0, good.indexOf(end));
      expect(readIcsDays(cut, WITHIN)).toEqual({ problem: 'cut-off', lastName: 'Vrij' });
    }
  });

  it('no events', () => {
    expect(readIcsDays(calendar(), WITHIN)).toEqual({ problem: 'no-events' });
  });

  it.each<[string, string[], string]>([
    ['no date', ['DTSTART:zomaar'], 'DTSTART:zomaar'],
    ['a day that does not exist', ['DTSTART;VALUE=DATE:20270229'], 'DTSTART;VALUE=DATE:20270229'],
    ['an hour that does not exist', ['DTSTART:20261106T250000'], 'DTSTART:20261106T250000'],
    ['no first day', [], ''],
    ['a wrong end', ['DTSTART:20261106', 'DTEND:later'], 'DTEND:later'],
    ['a wrong length', ['DTSTART:20261106', 'DURATION:lang'], 'DURATION:lang'],
    ['a length without end', ['DTSTART:20261106', 'DURATION:P999999999D'], 'DURATION:P999999999D'],
  ])('one event with %s: the others stand', (_, lines, found) => {
    const text = calendar(
      ...event(...lines, 'SUMMARY:Kapot'),
      ...event('DTSTART:20261106', 'SUMMARY:Vrij'),
    );
    expect(said(readIcsDays(text, WITHIN))).toEqual(['Vrij 2026-11-06']);
    expect(readIcsDays(text, WITHIN)).toMatchObject({ broken: [{ name: 'Kapot', found }] });
  });
});
