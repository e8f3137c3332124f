import { describe, expect, test } from 'vitest';
import { evaluatePupil } from './evaluate-pupil.ts';
import type { RuleBody } from './rule-body.ts';
import { LATES, pack, pupilCase, rule } from './rules.fixture.ts';
import { toContract } from './to-contract.ts';

type Count = Extract<RuleBody['count'], { measure: string }>;
const schoolYear = { kind: 'school-year' } as const;

/** What a rule set by its flag leaves out, as `date reason`. */
function excluded(count: Count, records: string[], pupil: Parameters<typeof pupilCase>[0] = {}) {
  const own = pack([rule('own.rule', { count, flag: 'info' })]);
  const facts = { 'flag.own.rule': true, ...pupil.facts };
  const [signal] = evaluatePupil(pupilCase({ ...pupil, records, facts }), [own]);
  return toContract(signal!).excluded.map(({ date, reason }) => `${date} ${reason}`);
}

describe('registrations that did not count, with the reason', () => {
  test('only those of the kind that the rule looks for', () =>
    expect(
      excluded(LATES, [
        '2026-11-09 am late',
        '2026-11-09 am late',
        '2026-11-10 am late excused',
        '2026-06-02 am late',
        '2026-10-20 am late',
        '2026-11-11 pm late',
        '2026-11-12 am sick',
        '2026-11-13 am unknown',
      ]),
    ).toEqual([
      '2026-06-02 outside-window',
      '2026-10-20 vakantie',
      '2026-11-09 duplicate',
      '2026-11-10 excused',
      '2026-11-11 not-scheduled',
      '2026-11-13 unknown-code',
    ]));

  test('absence that nobody called unauthorised, and what was reported', () =>
    expect(
      excluded(
        { measure: 'unauthorised-slots', window: schoolYear },
        [
          '2026-10-01 day truant',
          '2026-11-09 am unauthorised',
          '2026-11-10 am unauthorised excused',
          '2026-11-12 am truant excused',
          '2026-11-13 am truant',
        ],
        { facts: { 'duo.reported': [{ date: '2026-10-05', end: '2026-10-02' }] } },
      ),
    ).toEqual([
      '2026-10-01 reported',
      '2026-11-09 reason-unknown',
      '2026-11-10 excused',
      '2026-11-12 excused',
    ]));

  test('a report changes nothing for a count that goes on over the year', () =>
    expect(
      excluded(
        { measure: 'truancy', unit: 'dagdelen', window: schoolYear },
        ['2026-10-01 am truant'],
        {
          facts: { 'duo.reported': [{ date: '2026-10-05', end: '2026-10-02' }] },
        },
      ),
    ).toEqual([]));

  test('truancy is judged apart from lateness', () =>
    expect(
      excluded({ measure: 'lates-and-truancy', window: schoolYear }, [
        '2026-11-09 am late',
        '2026-11-10 am truant excused',
        '2026-11-12 am sick',
      ]),
    ).toEqual(['2026-11-10 excused']));

  test('of a class of absence only the codes of that class', () =>
    expect(
      excluded({ measure: 'absent-dates', class: 'suspended', window: { kind: 'today' } }, [
        '2026-11-19 day suspended',
        '2026-11-19 day sick',
      ]),
    ).toEqual(['2026-11-19 outside-window']));

  test.each<Count>([
    { measure: 'flag' },
    { measure: 'elapsed', since: [{ event: 'mdo', which: 'latest' }], unit: 'days', during: null },
  ])('none for a rule that looks at no registrations: $measure', (count) =>
    expect(excluded(count, ['2026-11-09 am late', '2026-11-10 am unknown'])).toEqual([]),
  );
});

describe('spells and runs that were not wholly seen', () => {
  const spells: Count = { measure: 'sick-spells', window: schoolYear, maxDays: 1 };
  test('a spell next to an unseen day is uncertain, one that is too long is of another kind', () =>
    expect(
      excluded(
        spells,
        ['2026-11-02 day sick', '2026-11-09 day sick', '2026-11-10 day sick', '2026-11-17 am sick'],
        { seen: ['2026-11-02', '2026-11-20'] },
      ),
    ).toEqual([
      '2026-11-02 uncertain',
      '2026-11-09 other-kind-of-spell',
      '2026-11-10 other-kind-of-spell',
    ]));

  test('a run of which the end was not seen may still go on', () =>
    expect(
      excluded(
        { measure: 'run', class: 'sick' },
        ['2026-10-05 day sick', '2026-11-16 day sick', '2026-11-17 day sick'],
        { seen: ['2026-08-24', '2026-11-17'] },
      ),
    ).toEqual(['2026-10-05 outside-window', '2026-11-16 uncertain', '2026-11-17 uncertain']));

  test('so may a half day of illness', () =>
    expect(
      excluded({ measure: 'sick-day' }, ['2026-11-20 am sick'], {
        seen: ['2026-11-20', '2026-11-20'],
      }),
    ).toEqual(['2026-11-20 uncertain']));
});
