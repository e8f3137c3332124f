import type { Measured } from '../measures/measured.ts';
import type { Judgement } from './outcome.ts';
import type { SettledBody } from './rule-body.ts';

/** What a count alone says, facts apart. */
export type Verdict = Judgement['status'] | 'not-met' | 'above-band';

/**
 * The verdict from what is certain and what could be: certain → met; else one step short → near; else
 * possible → unknown; else not met. Above a band's upper limit it is out, also when more was not seen.
 */
export function verdictOf(
  body: Pick<SettledBody, 'atLeast' | 'nearShare'>,
  atMost: number | null,
  found: Measured,
): Verdict {
  const { least, floor, greatest, demand } = found;
  const { atLeast } = body;
  if (atMost !== null && floor > atMost) return 'above-band';
  if (least >= atLeast && demand === 'met') return 'met';
  if (isNear(body, found)) return 'near';
  return greatest >= atLeast && demand !== 'no' ? 'unknown' : 'not-met';
}

/** One more would meet it, or a share of the figure is reached; never without anything counted. */
function isNear(
  { atLeast, nearShare }: Pick<SettledBody, 'atLeast' | 'nearShare'>,
  { least, oneMore, canBeNear }: Measured,
): boolean {
  if (!canBeNear || atLeast < 2 || least < 1) return false;
  return nearShare === null ? oneMore >= atLeast : least >= atLeast * nearShare;
}
