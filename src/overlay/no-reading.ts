import type { NoReading } from '../lvs/reading.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';

/** Why a page gives no reading; empty when it is simply no attendance page. */
export function noReadingSentence(texts: OverlayTexts, { reason, detail }: NoReading): string {
  const key = reason === 'register' && detail !== '' ? 'filtered-register' : reason;
  return fill(texts.noReading[key], { detail });
}
