import { caseTexts } from '../texts/casefile.ts';
import type { Refusal } from './messages.ts';

/** Why the latest thing that a person logged was not. What is wrong with a PIN is said where it is typed. */
export function RefusedNotice({ refused }: { refused: Refusal | null }) {
  const said = refused === null || isAboutPin(refused) ? null : caseTexts.refused[refused];
  return (
    <p class="refused" role="alert">
      {said}
    </p>
  );
}

const ABOUT_PIN = ['short-pin', 'wrong-pin', 'wait', 'not-now', 'must-stay'] as const;
type PinRefusal = (typeof ABOUT_PIN)[number];

function isAboutPin(refused: Refusal): refused is PinRefusal {
  return ABOUT_PIN.some((one) => one === refused);
}
