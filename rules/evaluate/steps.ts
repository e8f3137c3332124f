import type { CompiledGuard } from './compiled-pack.ts';
import { type FactContext, holds } from './fact-test.ts';
import type { Judgement } from './outcome.ts';
import { livesIn } from './residence.ts';
import type { GuardBody } from './rule-body.ts';
import type { SettledRule } from './settled-pack.ts';
import type { Subject } from './subject.ts';

/** Looks at the whole school year first: a band with unseen days is "at least this band". */
export const CHECK_FULL_WINDOW = 'act.check-full-window';

/** The next steps of a signal, with what blocks a step and the way round it. */
export function stepsOf(
  { body, guards }: SettledRule,
  { status, found }: Judgement,
  subject: Subject,
  context: FactContext,
): { actions: string[]; blockedBy: string[] } {
  const blocking = guards.filter((guard) => stands(guard.body, subject, context));
  const open = body.actions.flatMap((action) => offeredFor(action, blocking));
  const atLeastThisBand = status === 'met' && body.atMost !== null && found.lowerBound;
  return {
    blockedBy: blocking.map(({ id }) => id),
    actions: [...new Set([...(atLeastThisBand ? [CHECK_FULL_WINDOW] : []), ...open])],
  };
}

/** A step; or, in its place, the way round what blocks it. Nobody is led to a step that is blocked too. */
export function offeredFor(action: string, blocking: readonly CompiledGuard[]): string[] {
  const at = (step: string) => blocking.filter(({ body }) => body.at.includes(step));
  const here = at(action);
  if (here.length === 0) return [action];
  return here.flatMap(({ body }) => body.redirect).filter((step) => at(step).length === 0);
}

/** Whether a guard stands at its steps for this pupil now. */
export function stands(
  { sectors, residences, when }: GuardBody,
  { pupilCase }: Subject,
  context: FactContext,
): boolean {
  if (!sectors.includes(pupilCase.school.sector)) return false;
  return livesIn(residences, pupilCase, context.asOf) && (when === null || holds(when, context));
}
