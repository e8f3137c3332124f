import type { Note } from '../signals/page-notes.ts';
import type { Way, WholePicture } from '../signals/whole-picture.ts';
import { mediumDate, shortDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import { listText } from '../texts/list-text.ts';
import type { OverlayTexts } from '../texts/overlay.ts';

/** More names than these are told by their number. */
const MOST_NAMES = 2;

/** "Beeld compleet": how much of the school year was seen, and the shortest way to see the rest. */
export function wholeSentences(
  texts: OverlayTexts['whole'],
  { whole, of, start, missing }: WholePicture,
): string[] {
  if (whole === of) return [fill(texts.complete, { of })];
  const seen = fill(texts.seen, { whole, of });
  if (missing === null) return [seen];
  const { pupils, from, to } = missing;
  const period = fill(from === to ? texts.missingDay : texts.missing, {
    pupils,
    from: shortDate(from),
    to: shortDate(to),
  });
  return [seen, `${period} ${waySentence(texts, missing.way, mediumDate(start))}`];
}

function waySentence(texts: OverlayTexts['whole'], way: Way, start: string): string {
  switch (way.by) {
    case 'list':
      return way.title === null
        ? fill(texts.list, { start })
        : fill(texts.namedList, { title: way.title, start });
    case 'pupils':
      return fill(texts.pupils, { names: namesText(texts, way.names) });
    case 'period':
      return fill(texts.period, { start });
  }
}

/** What was read of days to come. */
export function plannedSentence(
  texts: OverlayTexts,
  { pupils }: Note & { about: 'planned' },
): string {
  const names = pupils.map(({ name, from }) => `${name} (${shortDate(from)})`);
  return fill(texts.notes.planned, { pupils: namesText(texts.whole, names) });
}

function namesText(texts: OverlayTexts['whole'], names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return listText(names);
  const others = names.length - MOST_NAMES + 1;
  return listText([...names.slice(0, MOST_NAMES - 1), fill(texts.others, { n: others })]);
}
