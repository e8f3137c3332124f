import type { ViewSpec } from '../../store/view-spec.ts';
import { showsAny } from '../spec/is-open.ts';
import { readTime } from '../words/part-text.ts';
import { fold } from '../words/text.ts';
import { contentLines, type PageLine } from './page-lines.ts';

const SAYS = /registratie|geregistreerd|ingevuld/i;
const COMPLETE =
  /^(?:de )?(?:absentie|les)?registratie (?:is )?(?:al |reeds )?(?:voltooid|afgerond|compleet|bewaard|opgeslagen|gesloten)\b(?!.*\bniet\b)/;
const COUNTED = /\b(\d+) (?:van|of|\/) (?:de )?(\d+)\b/;

/**
 * Whether the page says that the register is complete: by the rule of its view, else in words. `now` in
 * minutes after midnight, null where it is not known. `all-filled` is for the rows to tell.
 */
export function saysComplete(
  document: Document,
  spec: ViewSpec | null,
  lines: PageLine[],
  now: number | null,
): boolean {
  if (spec === null) return saysInWords(lines);
  const rule = spec.todayComplete ?? 'never';
  if (typeof rule === 'string') return false;
  if ('shows' in rule) return rule.shows.every((mark) => showsAny(document, [mark]));
  const after = readTime(rule.after);
  return after !== null && now !== null && now >= after;
}

function saysInWords(lines: PageLine[]): boolean {
  const words = contentLines(lines, SAYS).map(({ text }) => fold(text));
  const isHalf = words.some((word) => {
    const counted = COUNTED.exec(word);
    return counted !== null && Number(counted[1]) < Number(counted[2]);
  });
  return !isHalf && words.some((word) => COMPLETE.test(word));
}
