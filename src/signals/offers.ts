import type { Day } from '../../rules/attendance/day.ts';
import type { Signal } from '../../rules/evaluate/signal.ts';
import { firstStepOf, type OutcomeId, outcomesOf } from './outcomes.ts';
import type { PupilView } from './page-view.ts';

/** Something that a person can say on the card of a pupil, and of which signals it is said. */
export interface Offer {
  id: OutcomeId;
  signals: readonly [Signal, ...Signal[]];
}

/**
 * What a person can say on the card of a pupil: of the signal that it explains, and of a call that is
 * asked besides. Who had a talk about the one has spoken to home.
 */
export function offersOf(
  {
    verdict: { file },
    shown,
    marks,
    asking,
  }: Pick<PupilView, 'verdict' | 'shown' | 'marks' | 'asking'>,
  today: Day,
): Offer[] {
  const main = shown[0]?.signal;
  if (main === undefined) return [];
  const own = outcomesOf(main, marks.get(main.rule) ?? null, file, today);
  const call = asking.find(({ signal }) => signal !== main && firstStepOf(signal) === 'contact');
  if (call === undefined) return own.map((id) => ({ id, signals: [main] }));
  const ofCall = outcomesOf(call.signal, null, file, today).filter(
    (id) => (id === 'spoken' || id === 'no-answer') && !own.includes(id),
  );
  return [
    ...ofCall.map((id): Offer => ({ id, signals: [call.signal] })),
    ...own.map((id): Offer => ({ id, signals: id === 'spoken' ? [main, call.signal] : [main] })),
  ];
}
