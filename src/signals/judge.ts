import type { Day } from '../../rules/attendance/day.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import type { CompiledPack, CompiledRule } from '../../rules/evaluate/compiled-pack.ts';
import { evaluatePupil } from '../../rules/evaluate/evaluate-pupil.ts';
import type { Signal } from '../../rules/evaluate/signal.ts';
import type { PupilReading } from '../lvs/reading/reading.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import type { Attendance, PupilAttendance } from './attendance.ts';

/** What judging needs to know of a school; the calendar is built once for all its pupils. */
export interface JudgingSchool {
  profile: SchoolProfile;
  calendar: SchoolCalendar;
  packs: readonly CompiledPack[];
}

/** One signal with the rule it came from, so that a surface can explain it. */
export interface ExplainedSignal {
  signal: Signal;
  rule: CompiledRule;
  pack: CompiledPack;
}

export interface PupilVerdict {
  pupil: PupilReading;
  attendance: PupilAttendance;
  /** Ordered: loudest first. Empty for a pupil who cannot be told apart from another. */
  signals: ExplainedSignal[];
}

/** Attendance → Signals: every pupil against the packs of this school, on the day `asOf`. */
export function judge(attendance: Attendance, school: JudgingSchool, asOf: Day): PupilVerdict[] {
  const ruleById = new Map<string, { rule: CompiledRule; pack: CompiledPack }>();
  for (const pack of school.packs) {
    for (const rule of pack.rules) ruleById.set(rule.id, { rule, pack });
  }
  return attendance.pupils.map((pupil) => ({
    pupil: pupil.pupil,
    attendance: pupil,
    signals: pupil.pupil.ambiguous ? [] : explain(evaluateOne(pupil)),
  }));

  function evaluateOne({ records }: PupilAttendance): Signal[] {
    const { sector, municipality, settings } = school.profile;
    return evaluatePupil(
      {
        asOf,
        school: { sector, municipality },
        settings,
        calendar: school.calendar,
        coverage: attendance.coverage,
        pupil: { birthDate: null, municipality: null },
        records,
        facts: {},
      },
      school.packs,
    );
  }

  function explain(signals: Signal[]): ExplainedSignal[] {
    return signals
      .map((signal) => ({ signal, ...ruleById.get(signal.rule)! }))
      .filter(({ rule }) => attendance.tellsReasons || rule.needs !== 'reason');
  }
}
