import type { CasePicture, CaseSheet } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { listText } from '../../texts/list-text.ts';
import { recentMoment } from '../../texts/moment.ts';
import { viewNames } from '../../texts/setup-names.ts';
import { presenceSentence as shareSentence } from '../../texts/signal-sentences.ts';
import { signalTexts } from '../../texts/signals.ts';
import { rangesText } from '../day-ranges.ts';

/** How often the pupil was there: presence comes first. */
export function presenceSentence({ pupil, school, picture: { presence } }: CaseSheet): string {
  const texts = caseTexts.seen;
  if (presence === null || presence.of === 0) return texts.noPresence(pupil.name);
  return shareSentence(signalTexts, presence, school.sector === 'po' ? 'dagdeel' : 'lesson');
}

/** How much of the school year this rests on, on paper too. */
export function pictureSentences({ picture, timeline }: CaseSheet): string[] {
  const texts = caseTexts.seen;
  return [
    ...(picture.isWhole ? [texts.whole] : []),
    ...(!picture.isWhole && timeline.unseen.length > 0
      ? [texts.notWhole(rangesText(timeline.unseen, texts.more))]
      : []),
    ...(picture.tellsReasons ? [] : [texts.noReasons]),
  ];
}

/** The shortest way to see what was not seen; null: nothing is missing. */
export function waySentence({ pupil, picture, timeline }: CaseSheet): string | null {
  if (picture.isWhole || timeline.unseen.length === 0) return null;
  return caseTexts.seen.way(pupil.name, mediumDate(timeline.from));
}

/** The pages it was read from, with the moment: `lijst met registraties (vandaag om 8:41)`. */
export function pagesText({ pages }: CasePicture): string {
  const names: Readonly<Record<string, string>> = viewNames;
  return listText(
    pages.map(({ view, at }) => caseTexts.seen.page(names[view] ?? view, recentMoment(at))),
  );
}
