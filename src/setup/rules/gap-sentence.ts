import type { Sector } from '../../../rules/index.ts';
import type { Gap } from '../../signals/what-if/what-changes-gaps.ts';
import { amountWords, rulesTexts } from '../../texts/school-rules.ts';
import { badgeOf } from './badge-words.ts';

/** Which counts fall between two steps, in words. */
export function gapSentence({ count, from, to, below, above }: Gap, sector: Sector): string {
  const counts = from === to ? String(from) : rulesTexts.range(from, to);
  return rulesTexts.gap(
    `${counts} ${amountWords(count, sector, to)}`,
    badgeOf(below),
    badgeOf(above),
  );
}
