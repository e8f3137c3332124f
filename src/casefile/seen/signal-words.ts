import type { CaseSignal } from '../../signals/case/case-sheet.ts';
import { fill } from '../../texts/fill.ts';
import { signalWords } from '../../texts/signal-sentences.ts';
import { signalTexts } from '../../texts/signals.ts';

/** What a signal is called. One that is not certain is called by its rule, without a number. */
export function signalName(signal: CaseSignal): string {
  if (signal.signal.status !== 'unknown') return signalWords(signalTexts, signal);
  const words = fill(signal.pack.texts[signal.rule.id]!.badge, { value: '…' });
  const name = words.replace(/^…×? /, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How loud it is: "Actie nodig", or that it nearly is a signal. */
export function signalKind({ signal }: CaseSignal): string {
  return signal.status === 'near' ? signalTexts.near : signalTexts.severity[signal.severity];
}
