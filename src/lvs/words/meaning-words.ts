import type { Notion } from '../../store/view-spec.ts';
import { fold } from './text.ts';

const REPORT =
  /^(?:(?:absentie|verzuim|eigen )?meldingen|(?:absentie|verzuim|eigen )?melding|gemeld|report)$/;
const OBSERVATION = /^(?:(?:les)?waarneming(?:en)?|constatering(?:en)?|geconstateerd|observation)$/;
/** As EduArte writes what was seen in class. */
const SEEN = /^(?:a - afwezig|p - aanwezig)$/;
const NOT_APPLICABLE = /^(?:n - )?(?:nvt|n\.?v\.?t\.?|niet van toepassing)$/;
const YES = /^(?:ja|yes|j|geoorloofd|excused)$/;
const NO = /^(?:nee|no|n|ongeoorloofd|unexcused)$/;

/** A melding or a waarneming, by the word of the page; or null. */
export function notionOf(text: string): Notion | null {
  const word = fold(text);
  if (REPORT.test(word)) return 'report';
  return OBSERVATION.test(word) || SEEN.test(word) ? 'observation' : null;
}

/** Whether a word says that there was nothing to attend. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(fold(text));
}

/** Yes, no, or not said. */
export function yesOrNo(text: string): boolean | null {
  const word = fold(text);
  if (YES.test(word)) return true;
  return NO.test(word) ? false : null;
}
