import { describe, expect, it } from 'vitest';
import type { AttendanceRecord } from '../../rules/attendance/record.ts';
import type { ReadySchool } from '../schools/pages/school-for-page.ts';
import { day, explained, pack, profile, school, view } from './page-view.fixture.ts';

describe('the one badge of a pupil', () => {
  it('is the loudest rule that is met, also when a louder one is near', () => {
    const near = explained('late.preventive', { status: 'near', severity: 'action' });
    const met = explained('late.talk', { severity: 'attention' });
    const { pupils } = view([near, met]);
    expect(pupils[0]?.badge).toBe(met);
    expect(pupils[0]?.shown).toEqual([met, near]);
  });

  it('does not exist when a rule is only near: that stands in the status bar', () => {
    const near = explained('late.duo', { status: 'near', severity: 'urgent' });
    const [pupil] = view([near]).pupils;
    expect(pupil?.badge).toBeNull();
    expect(pupil?.near).toBe(near);
    expect(pupil?.shown).toEqual([near]);
  });

  it.each([
    ['only information', { severity: 'info' }],
    ['undecided', { status: 'unknown' }],
  ] as const)('does not exist when the signal is %s', (_, signal) => {
    expect(view([explained('x', signal)]).pupils[0]?.badge).toBeNull();
  });
});

describe('what calls upon a colleague', () => {
  const teacher = { profile: { ...profile, role: 'teacher' as const } };
  const talk = explained('talk', { severity: 'attention' }, ['teacher']);
  const report = explained('report', { severity: 'action' }, ['attendance']);
  const near = explained('near', { status: 'near', severity: 'action' }, ['teacher']);

  it('has no badge: the pupil stands in the status bar, with the same card', () => {
    const [pupil] = view([near, report], { of: teacher }).pupils;
    expect(pupil).toMatchObject({ badge: null, forColleague: report, near: null });
    expect(pupil?.shown).toEqual([report, near]);
  });

  it('stands in the card behind what calls upon the person, also when it is louder', () => {
    const [pupil] = view([report, talk], { of: teacher }).pupils;
    expect(pupil).toMatchObject({ badge: talk, forColleague: null });
    expect(pupil?.shown).toEqual([talk, report]);
  });

  it('is nothing for who keeps the overview', () => {
    expect(view([report]).pupils[0]).toMatchObject({ badge: report, forColleague: null });
  });

  it('is not what only informs', () => {
    const info = explained('info', { severity: 'info' }, ['attendance']);
    expect(view([info], { of: teacher }).pupils[0]).toMatchObject({ forColleague: null });
  });
});

describe('what the signals rest on', () => {
  const checkedFor = (year: number | null) => ({
    profile: { ...profile, calendar: { ...profile.calendar, checkedFor: year } },
  });

  it.each([
    [2026, '2026-08-01', null],
    [2026, '2027-07-31', null],
    [2026, '2027-08-01', 'last-year'],
    [2025, '2026-08-01', 'last-year'],
    // Looked through for the year to come.
    [2027, '2027-06-01', null],
    [2030, '2027-06-01', 'unchecked-calendar'],
    [null, '2026-11-20', 'unchecked-calendar'],
  ])('calendar looked through for %s, on %s: %s', (year, asOf, assumption) => {
    expect(view([], { of: checkedFor(year), asOf }).status.assumption).toBe(assumption);
  });

  it('is nothing without a timetable: nothing is judged, and a note says what to do', () => {
    const empty = { ...checkedFor(null).profile, timetable: {} };
    const { status } = view([], { of: { profile: empty } });
    expect(status.assumption).toBeNull();
    expect(status.notes).toEqual([{ about: 'no-timetable', unit: 'lessons' }]);
    const primary = view([], { of: { profile: { ...empty, sector: 'po' } } }).status;
    expect(primary.notes).toEqual([{ about: 'no-timetable', unit: 'dagdelen' }]);
  });
});

describe('notes of the status bar', () => {
  it('tell of a newer version of the protocol than the one that the school pinned or saw', () => {
    const newer = { ...pack, validFrom: '2026-08-01' };
    const version = { ...school.version, keptTo: '2022-01-01', newer };
    const dates = { from: day('2026-08-01'), using: day('2022-01-01') };
    const notes = (of: Partial<ReadySchool>) => view([], { of }).status.notes;
    expect(notes({ version })).toEqual([{ about: 'newer-protocol', ...dates }]);
    const waiting = { ...version, isWaiting: true };
    expect(notes({ version: waiting })).toEqual([
      { about: 'unseen-protocol', ...dates, hasEnded: false },
    ]);
    expect(notes({ version: { ...waiting, pack: null } })).toEqual([
      { about: 'unseen-protocol', ...dates, hasEnded: true },
    ]);
  });

  it('say that a protocol counts nothing for this school, unless nothing is counted at all', () => {
    const about = (of: Partial<ReadySchool>) =>
      view([], { of: { reach: 'no-figures', ...of } }).status.notes.map((note) => note.about);
    expect(about({})).toEqual(['no-reach']);
    expect(about({ profile: { ...profile, timetable: {} } })).toEqual(['no-timetable']);
  });

  it('say when only the hours of the timetable are missing', () => {
    const { status } = view([explained('x', { status: 'unknown', lowerBound: false })]);
    expect(status.notes).toEqual([{ about: 'no-hours', pupils: 1 }]);
  });

  it('do not blame the hours where days were not seen', () => {
    const undecided = explained('x', { status: 'unknown', lowerBound: false });
    const { status } = view([undecided], { absentMeansPresent: false });
    expect(status.notes).toMatchObject([{ about: 'undecided', pupils: 1 }]);
  });

  it('name the families that stay undecided, and the first day they would need', () => {
    const { status } = view([explained('x', { status: 'unknown', lowerBound: true })]);
    expect(status.notes).toEqual([
      { about: 'undecided', families: ['late'], from: day('2026-08-01'), pupils: 1 },
    ]);
  });

  it('say that one day is little, unless other pages told more', () => {
    const about = (more: object) =>
      view([], { kind: 'register', absentMeansPresent: false, ...more }).status.notes.map(
        (note) => note.about,
      );
    expect(about({})).toEqual(['too-little']);
    expect(about({ absentMeansPresent: true })).toEqual([]);
    expect(about({ kind: 'matrix' })).toEqual([]);
  });

  it('say when a page gives no reasons, and who cannot be told apart', () => {
    const { status } = view([], { tellsReasons: false, ambiguous: true });
    expect(status.notes.map((note) => note.about)).toEqual(['no-reasons', 'ambiguous']);
  });

  const illness = (schoolDays: string[]): AttendanceRecord[] =>
    schoolDays.map((d) => ({ day: day(d), part: 'day', kind: 'sick', excused: true }));
  const six = ['2026-09-03', '2026-09-04', '2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10'];

  it('mention a long illness that is over on the pupil’s own page, weekends not counted', () => {
    const { status } = view([], { scope: 'pupil', records: illness(six) });
    expect(status.notes).toEqual([
      {
        about: 'ended-illness',
        name: 'Noor',
        schoolDays: 6,
        from: day('2026-09-03'),
        to: day('2026-09-10'),
      },
    ]);
  });

  const toFriday = [...six, '2026-09-11'];

  it.each([
    ['of a school week or less', { scope: 'pupil', records: illness(six.slice(0, 5)) }],
    ['on a group page', { scope: 'group', records: illness(six) }],
    ['that may go on', { scope: 'pupil', records: illness(six), coveredTo: '2026-09-10' }],
    [
      'with only a weekend seen after it',
      { scope: 'pupil', records: illness(toFriday), coveredTo: '2026-09-13' },
    ],
    [
      'where silence proves nothing',
      { scope: 'pupil', records: illness(six), absentMeansPresent: false },
    ],
  ])('do not mention an illness %s', (_, options) => {
    expect(view([], options).status.notes).toEqual([]);
  });
});
