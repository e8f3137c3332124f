import type { PupilCase } from '../attendance/pupil-case.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { subjectsOf } from './evaluate-pupil.ts';
import { bareContext } from './judge.ts';
import type { GuardBody } from './rule-body.ts';
import { offeredFor, stands } from './steps.ts';

/** What stands at one step for one pupil, whichever rule or menu offers the step. */
export interface GuardsAt {
  /** Guards that block it now, in the order of the pack. */
  blockedBy: string[];
  /** The way round: steps that are offered instead. */
  redirect: string[];
  /** Guards whose sentence stands beside it as a point to check. */
  checks: string[];
}

export function guardsAt(pupilCase: PupilCase, pack: CompiledPack, action: string): GuardsAt {
  const subject = subjectsOf(pupilCase, [pack])[0]!;
  const context = bareContext(subject, pupilCase.asOf);
  const standing = pack.guards.filter(({ body }) => stands(body, subject, context));
  const idsHere = (effect: GuardBody['effect']) =>
    standing
      .filter(({ body }) => body.effect === effect && body.at.includes(action))
      .map(({ id }) => id);
  const blockedBy = idsHere('block');
  const blocking = standing.filter(({ body }) => body.effect === 'block');
  return {
    blockedBy,
    redirect: blockedBy.length === 0 ? [] : [...new Set(offeredFor(action, blocking))],
    checks: idsHere('check'),
  };
}
