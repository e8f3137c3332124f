import type { CaseSignal } from '../../signals/case/case-sheet.ts';
import { badgeWithoutNumber, signalWords } from '../../texts/signal-sentences.ts';
import { signalTexts } from '../../texts/signals.ts';

/** What a signal is called. One that is not certain is called by its rule, without a number. */
export function signalName(signal: CaseSignal): string {
  if (signal.signal.status !== 'unknown') return signalWords(signalTexts, signal);
  return badgeWithoutNumber(signal.pack.texts[signal.rule.id]!.badge);
}

/** How loud it is: "Actie nodig", or that it nearly is a signal. */
export function signalKind({ signal }: CaseSignal): string {
  return signal.status === 'near' ? signalTexts.near : signalTexts.severity[signal.severity];
}
