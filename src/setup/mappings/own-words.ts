import { HEADER_WORDS } from '../../lvs/words/dictionary.ts';
import { wordsToConfirm } from '../../schools/profile/mapping-words.ts';
import type { ViewSpec } from '../../store/view-spec.ts';
import { mappingTexts } from '../../texts/mappings.ts';

/** The words of the page that a view holds besides ours, for a person to look at. */
export function sayOwnWords(spec: ViewSpec): string {
  const words = wordsToConfirm(spec, Object.values(HEADER_WORDS).flat());
  if (words.length === 0) return mappingTexts.noWords;
  return mappingTexts.words(words.map((word) => `“${word}”`).join(', '));
}
