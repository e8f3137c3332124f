import type { Day } from '../attendance/day.ts';
import type { PupilCase } from '../attendance/pupil-case.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { endOfTerm } from './due.ts';
import { subjectsOf } from './evaluate-pupil.ts';
import { holds } from './fact-test.ts';
import { bareContext } from './judge.ts';
import type { LadderState } from './ladder.ts';
import { livesIn } from './residence.ts';
import type { SettledTerm } from './rule-body.ts';
import { settle } from './settings.ts';
import { firstDayWhile } from './since.ts';
import type { Subject } from './subject.ts';

/** One step of the route that a case is in. */
export interface LadderPlace {
  state: LadderState;
  /** First day from which the case has been here, as far as facts and registrations tell; null: always. */
  since: Day | null;
  /** Last day that this step should take; null without a term, or when nothing dates it. */
  due: Day | null;
  overdue: boolean | null;
}

/** Where a case stands. */
export interface LadderPosition {
  /** The furthest step of the main track that the facts and signals lead to; null when none does. */
  main: LadderPlace | null;
  /** Steps that run along with it. */
  beside: LadderPlace[];
}

/**
 * The place of a pupil on the ladder of a pack, on the day of the case. Steps that only some
 * municipalities know follow the pupil's municipality on that day, else the school's; a term that ended
 * before the pupil moved in is no longer one. A step that nothing logged can tell is never a place.
 */
export function placeOnLadder(pupilCase: PupilCase, pack: CompiledPack): LadderPosition {
  const [subject] = subjectsOf(pupilCase, [pack]);
  const places = pack.ladder
    .filter((state) => isHere(state, subject!, pupilCase.asOf))
    .map((state) => placeOf(state, subject!));
  return {
    main: places.findLast(({ state }) => state.track === 'main') ?? null,
    beside: places.filter(({ state }) => state.track === 'beside'),
  };
}

function isHere(state: LadderState, subject: Subject, day: Day): boolean {
  const { sectors, residences, always, entry, left } = state;
  const { pupilCase } = subject;
  if (!sectors.includes(pupilCase.school.sector)) return false;
  if (!livesIn(residences, pupilCase, day)) return false;
  const context = bareContext(subject, day);
  if (left !== null && holds(left, context)) return false;
  return always || (entry !== null && holds(entry, context));
}

function placeOf(state: LadderState, subject: Subject): LadderPlace {
  const { asOf } = subject.view;
  const since = state.always
    ? null
    : firstDayWhile(subject, asOf, (day) => isHere(state, subject, day));
  const due = dueOf(state, since, subject);
  return { state, since, due, overdue: due === null ? null : asOf > due };
}

function dueOf({ term, residences }: LadderState, since: Day | null, subject: Subject): Day | null {
  const { settings, school, asOf } = subject.pupilCase;
  const context = bareContext(subject, asOf, since);
  const settled = settle(term, settings, school.sector) as SettledTerm | null;
  return endOfTerm({ term: settled, residences }, subject, context);
}
