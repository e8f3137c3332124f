import type { NoReading } from '../lvs/reading/reading.ts';
import { fill } from '../texts/fill.ts';
import type { PageTexts } from '../texts/page.ts';
import { whyText } from '../texts/why-text.ts';

/** Why a page gives no reading; empty when it is simply no attendance page. */
export function noReadingSentence(
  texts: PageTexts,
  { reason, detail, why = [] }: NoReading,
): string {
  const key = reason === 'register' && detail !== '' ? 'filtered-register' : reason;
  return fill(texts.noReading[key], { detail, why: whyText(why, texts.why) });
}
