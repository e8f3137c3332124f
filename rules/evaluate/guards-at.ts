import type { PupilCase } from '../attendance/pupil-case.ts';
import { nothingCounted } from '../measures/measured.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { subjectsOf } from './evaluate-pupil.ts';
import { factContext } from './judge.ts';
import { stands } from './steps.ts';

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
  const { asOf } = pupilCase;
  const subject = subjectsOf(pupilCase, [pack])[0]!;
  const context = factContext(null, subject, asOf, nothingCounted(asOf), 'not-met');
  const standing = pack.guards.filter(
    ({ body }) => body.at.includes(action) && stands(body, subject, context),
  );
  const blocking = standing.filter(({ body }) => body.effect === 'block');
  return {
    blockedBy: blocking.map(({ id }) => id),
    redirect: [...new Set(blocking.flatMap(({ body }) => body.redirect))],
    checks: standing.filter(({ body }) => body.effect === 'check').map(({ id }) => id),
  };
}
