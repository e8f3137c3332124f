import { type Day, formatDay } from '../attendance/day.ts';
import type { Signal } from './signal.ts';

/** A signal as the command line writes it: every day as `YYYY-MM-DD`, without what only words need. */
export function toContract({ figure, upper, ...signal }: Signal) {
  const date = (day: Day | null) => (day === null ? null : formatDay(day));
  return {
    ...signal,
    since: date(signal.since),
    due: date(signal.due),
    window: { from: formatDay(signal.window.from), to: formatDay(signal.window.to) },
    evidence: signal.evidence.map(formatDay),
    excluded: signal.excluded.map(({ day, reason }) => ({ date: formatDay(day), reason })),
  };
}
