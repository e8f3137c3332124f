import type { ExplainedSignal } from '../../signals/judge.ts';
import { fill } from '../../texts/fill.ts';

/** The words of the badge. */
export function badgeOf({ pack, rule, signal: { value } }: ExplainedSignal): string {
  return fill(pack.texts[rule.id]!.badge, { value });
}

/** The next step in words; null where the protocol names none. */
export function stepOf({ pack, signal }: ExplainedSignal): string | null {
  return pack.actions[signal.actions[0] ?? '']?.label ?? null;
}
