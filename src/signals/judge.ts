import type { Day } from '../../rules/attendance/day.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import type { CompiledPack, CompiledRule } from '../../rules/evaluate/compiled-pack.ts';
import { evaluatePupil } from '../../rules/evaluate/evaluate-pupil.ts';
import type { Signal } from '../../rules/evaluate/signal.ts';
import { EMPTY_FILE, type PupilFile } from '../casebook/pupil-file.ts';
import type { PupilReading } from '../lvs/reading/reading.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import type { JoinedAttendance, JoinedPupil } from './join/join-seen.ts';
import { pupilCaseOf } from './pupil-case-of.ts';

/** What judging needs to know of a school; the calendar is built once for all its pupils. */
export interface JudgingSchool {
  profile: SchoolProfile;
  calendar: SchoolCalendar;
  packs: readonly CompiledPack[];
}

/** What of a pack a signal is told with. */
export type PackWords = Pick<
  CompiledPack,
  'id' | 'title' | 'validFrom' | 'validTo' | 'reviewedOn' | 'texts' | 'guardTexts' | 'actions'
>;

/** One signal with the rule it came from and the words for it. */
export interface WordedSignal {
  signal: Signal;
  rule: CompiledRule;
  pack: PackWords;
}

/** One signal with the rule and the whole pack it came from, so that a surface can explain it. */
export interface ExplainedSignal extends WordedSignal {
  pack: CompiledPack;
}

export interface PupilVerdict {
  pupil: PupilReading;
  attendance: JoinedPupil;
  /** What was logged of this pupil. */
  file: PupilFile;
  /** Ordered: loudest first. Empty for a pupil who is not judged. */
  signals: ExplainedSignal[];
}

/**
 * Joined → Signals: every pupil against the packs of this school, on the day `asOf`. `files`: what was
 * logged, by the pupil's key in this reading.
 */
export function judge(
  { pupils }: JoinedAttendance,
  school: JudgingSchool,
  asOf: Day,
  files: ReadonlyMap<string, PupilFile> = new Map(),
): PupilVerdict[] {
  const ruleById = new Map<string, { rule: CompiledRule; pack: CompiledPack }>();
  for (const pack of school.packs) {
    for (const rule of pack.rules) ruleById.set(rule.id, { rule, pack });
  }
  return pupils.map((pupil) => {
    // Of whom it is not certain who it is, nothing that was logged may be used either.
    const file = (pupil.unjudged === null ? files.get(pupil.pupil.key) : undefined) ?? EMPTY_FILE;
    return {
      pupil: pupil.pupil,
      attendance: pupil,
      file,
      signals: pupil.unjudged === null ? signalsOf(pupil, file) : [],
    };
  });

  function signalsOf(pupil: JoinedPupil, file: PupilFile): ExplainedSignal[] {
    const signals = evaluatePupil(pupilCaseOf(pupil, file, school, asOf), school.packs);
    return signals
      .map((signal) => ({ signal, ...ruleById.get(signal.rule)! }))
      .filter(({ rule }) => pupil.tellsReasons || rule.needs !== 'reason');
  }
}
