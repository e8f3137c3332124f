import { describe, expect, it } from 'vitest';
import type { Municipality, Sector, Settings } from '../../../rules/index.ts';
import type { ExplainedSignal } from '../judge.ts';
import { inventedSchool, judgedBy } from './invented-school.fixture.ts';
import { whatChanges } from './what-changes.ts';
import type { Seen } from './what-changes-seen.ts';

const SCHOOLS = {
  denbosch: ['denbosch', 'po', 's-hertogenbosch'],
  denboschVo: ['denbosch', 'vo', 's-hertogenbosch'],
  haaglanden: ['haaglanden', 'po', 'rijswijk'],
  tilburg: ['tilburg', 'vo', 'tilburg'],
} as const satisfies Record<string, [string, Sector, Municipality]>;
type Name = keyof typeof SCHOOLS;

const { asOf } = inventedSchool('po', 's-hertogenbosch');

function changes(name: Name, after: Settings, before: Settings = {}) {
  const [protocol, sector, municipality] = SCHOOLS[name];
  const school = inventedSchool(sector, municipality);
  return whatChanges(school, judgedBy(protocol, before), judgedBy(protocol, after));
}

const words = (shown: ExplainedSignal) =>
  `${shown.rule.id.split('.').slice(1).join('.')} ${shown.signal.value}`;

/** What is seen of a pupil, in short: the badge, what is quiet, or what is near. */
function inShort({ badge, others, near }: Seen): string {
  if (badge !== null) return words(badge);
  if (others.length > 0) return `quiet ${words(others[0]!)}`;
  return near === null ? '–' : `near ${words(near)}`;
}

/** The rows that change, as `measure amount twist: before → after`. */
function rows(name: Name, after: Settings, before?: Settings): string[] {
  return changes(name, after, before).changed.map(
    ({ pupil: { count, amount, twist }, before: was, after: is }) =>
      `${count.measure} ${amount}${twist === null ? '' : ` ${twist}`}: ${inShort(was)} → ${inShort(is)}`,
  );
}

describe('before and after', () => {
  it('of a lower figure that goes up: what was met is near or nothing', () => {
    // The bands of Bijlage 1: 1–7 talk, 8–11 preventive talk, from 12 DUO.
    expect(
      rows('denbosch', { figures: { 'denbosch.late.preventive-talk': { atLeast: 10 } } }),
    ).toEqual([
      'lates 8: late.preventive-talk 8 → –',
      'lates 9: late.preventive-talk 9 → near late.preventive-talk 9',
    ]);
  });

  it('of an upper figure that goes up: the louder step still wins', () => {
    const wider = { figures: { 'denbosch.late.school-talk': { atMost: 9 } } };
    expect(changes('denbosch', wider).changed.map(({ after }) => after.badge?.rule.id)).toEqual([
      'denbosch.late.preventive-talk',
      'denbosch.late.preventive-talk',
    ]);
  });

  it('of the first and the second figure, against own figures that were there before', () => {
    const before = { figures: { 'denbosch.sick.frequent': { atLeast: 4 } } };
    expect(rows('denbosch', {}, before)).toEqual([
      'sick-spells 2: – → near sick.frequent 2',
      'sick-spells 3: near sick.frequent 3 → sick.frequent 3',
    ]);
  });

  it('tries pupils on both sides of every figure, also those for whom nothing changes', () => {
    const { changed, same } = changes('denbosch', {
      figures: { 'denbosch.late.duo': { atLeast: 15 } },
    });
    const amounts = [...changed, ...same].map(({ pupil }) => pupil.amount);
    // Around 12 and around 15; not around the upper figure of a band of which only the lower changed.
    expect(amounts.sort((a, b) => a - b)).toEqual([11, 12, 13, 14, 15, 16]);
    const band = changes('denbosch', {
      figures: { 'denbosch.late.preventive-talk': { atLeast: 9 } },
    });
    const ofBand = [...band.changed, ...band.same].map(({ pupil }) => pupil.amount);
    expect(ofBand.sort((a, b) => a - b)).toEqual([7, 8, 9, 10]);
  });

  it.each<[string, Name, Settings, string[]]>([
    [
      'a badge later',
      'denbosch',
      { 'late.talkFrom': 4 },
      ['lates 3: late.school-talk 3 → quiet late.school-talk 3'],
    ],
    [
      'how late for a valid reason counts',
      'haaglanden',
      { 'late.excused': 'count' },
      [
        'lates 2 excused: – → near late.regular 2',
        'lates 3 excused: – → late.regular 3',
        'lates 4 excused: – → late.regular 4',
      ],
    ],
    [
      'one band of two annexes',
      'denbosch',
      { 'denbosch.truancy.at2': 'preventive' },
      ['truancy 2: truancy.dagdelen.school-talk 2 → truancy.dagdelen.preventive-talk 2'],
    ],
    [
      'an illness of two kinds',
      'denbosch',
      { 'denbosch.longSick': 'criteria' },
      ['run 6: contact.day3 6 → contact.day3 6', 'run 7: contact.day3 7 → contact.day3 7'],
    ],
    [
      'a step that was off',
      'haaglanden',
      { 'haaglanden.absent.minCount': 4 },
      [
        'absence-spells 3: – → near absent.frequent 3',
        'absence-spells 4: – → absent.frequent 4',
        'absence-spells 5: – → absent.frequent 5',
      ],
    ],
    [
      'what is asked of the jeugdarts',
      'denbosch',
      { 'denbosch.noshow': 'immediate' },
      ['facts 1: jeugdarts.noshow-recontact 1 → jeugdarts.noshow-duo 1'],
    ],
  ])('of %s', (_, name, settings, expected) => {
    expect(rows(name, settings)).toEqual(expected);
  });

  it('of late arrivals that count along shows on pupils who have both', () => {
    expect(rows('tilburg', { 'tilburg.x25.includeLate': true })).toEqual([
      'unauthorised-occasions 24 with-lates: – → near unauth.25x-year 24',
      'unauthorised-occasions 25 with-lates: – → unauth.25x-year 25',
      'unauthorised-occasions 26 with-lates: – → unauth.25x-year 26',
    ]);
  });

  it('of a window shows on pupils with registrations all through the year', () => {
    const twists = changes('denbosch', { 'denbosch.late.window': 'semester' }).changed.map(
      ({ pupil }) => pupil.twist,
    );
    expect(new Set(twists)).toEqual(new Set(['spread']));
  });

  it('of part of a day at school shows on a run with such a day, in secondary education', () => {
    const { changed } = changes('denboschVo', { 'run.minPresence': 'half day' });
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ pupil }) => pupil.twist === 'part-day')).toBe(true);
  });

  it('of a term: the same badge, another last day', () => {
    const { changed } = changes('denbosch', { 'duo.days': 10 });
    const [twelve] = changed.filter(({ pupil }) => pupil.count.measure === 'lates');
    // Met on Friday 23 April; after the meivakantie the fifth school day is 14 May, the tenth 21 May.
    expect([twelve?.before.badge?.signal.due, twelve?.after.badge?.signal.due]).toEqual([
      asOf + 21,
      asOf + 28,
    ]);
  });

  it('of the law: what only it says goes away', () => {
    const lost = rows('denbosch', { 'statutory.pack': false });
    expect(lost).toContain('unauthorised-hours 16: unauth.16h-4lw 16 → –');
    expect(lost).toContain('unauthorised-hours 15.5: near unauth.16h-4lw 15.5 → –');
  });

  it('of hours that cannot be known: it is said', () => {
    const { changed } = changes('tilburg', { 'tilburg.hourUnit': 'klokuur' });
    expect(changed.every(({ after }) => after.unknown)).toBe(true);
  });

  it('of nothing is nothing', () => {
    const none = { changed: [], same: [], withoutPupil: [] };
    expect(changes('denbosch', {})).toEqual(none);
    // Another protocol's setting, and what is standard anyhow.
    expect(changes('denbosch', { 'tilburg.hourUnit': 'klokuur', 'late.excused': 'not' })).toEqual(
      none,
    );
    // A task of the school is about no pupil.
    expect(changes('denbosch', { 'denbosch.overview.every': 'week' })).toEqual(none);
  });

  it('names the steps that no invented pupil can show', () => {
    const { withoutPupil } = changes('haaglanden', { 'haaglanden.ve': true });
    expect(withoutPupil.map(({ rule }) => rule.id)).toEqual([
      'haaglanden.ve.concern',
      'haaglanden.ve.mdo',
    ]);
  });
});
