import type { Measured } from '../measures/measured.ts';
import type { SettledBody } from './rule-body.ts';

export type Verdict = 'met' | 'near' | 'unknown' | 'no';

/**
 * The verdict from what is certain and what could be: certain → met; else one step short → near; else
 * possible → unknown; else no. Above a band's upper limit it is `no`, also when more was not seen.
 */
export function verdictOf(
  body: Pick<SettledBody, 'atLeast' | 'nearShare'>,
  atMost: number | null,
  found: Measured,
): Verdict {
  const { least, floor, greatest, demand } = found;
  if (atMost !== null && floor > atMost) return 'no';
  if (least >= body.atLeast && demand === 'met') return 'met';
  const nearFrom = body.nearShare === null ? body.atLeast - 1 : body.atLeast * body.nearShare;
  if (found.canBeNear && body.atLeast >= 2 && least >= 1 && least >= nearFrom) return 'near';
  return greatest >= body.atLeast && demand !== 'no' ? 'unknown' : 'no';
}
