import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../rules/attendance/day.ts';
import type { AttendanceRecord } from '../../rules/attendance/record.ts';
import { buildCalendar } from '../../rules/calendar/school-calendar.ts';
import type { CompiledPack, CompiledRule } from '../../rules/evaluate/compiled-pack.ts';
import type { Signal } from '../../rules/evaluate/signal.ts';
import type { Reading } from '../lvs/reading.ts';
import type { SchoolProfile } from '../schools/profile.ts';
import type { Attendance } from './attendance.ts';
import type { ExplainedSignal, JudgingSchool, PupilVerdict } from './judge.ts';
import { pageView } from './page-view.ts';

const day = (iso: string): Day => parseDay(iso)!;
const pack = { id: 'denbosch', title: 'Protocol' } as CompiledPack;
const lessons = { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 };
const school: JudgingSchool = {
  profile: { name: 'De Brug', protocol: 'denbosch' } as SchoolProfile,
  calendar: buildCalendar({ holidays: [], freeDays: [], timetable: lessons }),
  packs: [pack],
};

function explained(id: string, signal: Partial<Signal>): ExplainedSignal {
  const window = { from: day('2026-08-01'), to: day('2027-07-31') };
  return {
    signal: { rule: id, status: 'met', severity: 'action', window, ...signal } as Signal,
    rule: { id, family: 'late' } as CompiledRule,
    pack,
  };
}

function view(
  signals: ExplainedSignal[],
  {
    scope = 'group',
    records = [] as AttendanceRecord[],
    ambiguous = false,
    tellsReasons = true,
    coveredTo = '2026-11-19',
    absentMeansPresent = true,
  } = {},
) {
  const pupil = { key: 'nr:1', name: 'Noor', ambiguous } as PupilVerdict['pupil'];
  const coverage = { from: day('2026-08-24'), to: day(coveredTo), absentMeansPresent };
  const unknownCodes: Attendance['unknownCodes'] = [];
  const attendance = { coverage, tellsReasons, unknownCodes } as Attendance;
  const verdict = { pupil, attendance: { pupil, records }, signals };
  const reading = { scope, gaps: [], period: null, pupils: [pupil] } as unknown as Reading;
  return pageView(reading, attendance, [verdict], school);
}

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

describe('notes of the status bar', () => {
  it('name the families that stay undecided, and the first day they would need', () => {
    const { status } = view([explained('x', { status: 'unknown' })]);
    expect(status.notes).toEqual([
      { about: 'undecided', families: ['late'], from: day('2026-08-01'), pupils: 1 },
    ]);
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
