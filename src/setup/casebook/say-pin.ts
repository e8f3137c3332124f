import type { PinAnswer } from '../../casebook/pin.ts';
import { casebookTexts } from '../../texts/casebook.ts';

/** Why a PIN did not do, in words; null: it did. */
export function sayPin(answer: PinAnswer): string | null {
  if (answer.done) return null;
  return answer.why === 'wrong-pin' || answer.why === 'wait'
    ? casebookTexts.wrong[answer.why](casebookTexts.wait(answer.waitMs))
    : casebookTexts.wrong[answer.why];
}
