import type { Day } from '../../../rules/attendance/day.ts';
import { residenceOn } from '../../../rules/evaluate/residence.ts';
import { CHECK_FULL_WINDOW } from '../../../rules/evaluate/steps.ts';
import type { ExplainedSignal, JudgingSchool, PupilVerdict } from '../judge.ts';
import { pupilCaseOf } from '../pupil-case-of.ts';
import { daysDone, type StepContents } from './days-done.ts';

/**
 * A verdict whose signals ask only for the steps that were not done since the signal is there. Who did all
 * of them, and still has the signal, sees what it asked.
 */
export function withOpenSteps(
  verdict: PupilVerdict,
  school: JudgingSchool,
  asOf: Day,
  contents: StepContents,
): PupilVerdict {
  const { attendance, file } = verdict;
  if (Object.keys(file.facts).length === 0) return verdict;
  const { municipality } = residenceOn(pupilCaseOf(attendance, file, school, asOf), asOf);
  const isDone = (step: string, { signal: { since }, pack }: ExplainedSignal) => {
    const place = { pack: pack.id, sector: school.profile.sector, municipality };
    const days = daysDone(step, file.facts, asOf, place, contents);
    return days.some((day) => since === null || day >= since);
  };
  const signals = verdict.signals.map((explained) => {
    const open = explained.signal.actions.filter((step) => !isDone(step, explained));
    if (open.every((step) => step === CHECK_FULL_WINDOW)) return explained;
    return { ...explained, signal: { ...explained.signal, actions: open } };
  });
  return { ...verdict, signals };
}
