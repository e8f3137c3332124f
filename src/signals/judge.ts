import type { Day } from '../../rules/attendance/day.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import type { CompiledPack, CompiledRule } from '../../rules/evaluate/compiled-pack.ts';
import { evaluatePupil } from '../../rules/evaluate/evaluate-pupil.ts';
import type { Signal } from '../../rules/evaluate/signal.ts';
import type { PupilReading } from '../lvs/reading/reading.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import type { JoinedAttendance, JoinedPupil } from './join/join-seen.ts';

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
  attendance: JoinedPupil;
  /** Ordered: loudest first. Empty for a pupil who is not judged. */
  signals: ExplainedSignal[];
}

/** Joined → Signals: every pupil against the packs of this school, on the day `asOf`. */
export function judge(
  { pupils }: JoinedAttendance,
  school: JudgingSchool,
  asOf: Day,
): PupilVerdict[] {
  const ruleById = new Map<string, { rule: CompiledRule; pack: CompiledPack }>();
  for (const pack of school.packs) {
    for (const rule of pack.rules) ruleById.set(rule.id, { rule, pack });
  }
  return pupils.map((pupil) => ({
    pupil: pupil.pupil,
    attendance: pupil,
    signals: pupil.unjudged === null ? signalsOf(pupil) : [],
  }));

  function signalsOf({ records, totals, coverage, tellsReasons }: JoinedPupil): ExplainedSignal[] {
    const { sector, municipality, settings } = school.profile;
    const signals = evaluatePupil(
      {
        asOf,
        school: { sector, municipality },
        settings,
        calendar: school.calendar,
        coverage,
        pupil: { birthDate: null, municipality: null },
        records,
        totals,
        facts: {},
      },
      school.packs,
    );
    return signals
      .map((signal) => ({ signal, ...ruleById.get(signal.rule)! }))
      .filter(({ rule }) => tellsReasons || rule.needs !== 'reason');
  }
}
