import type { TodayItem } from '../signals/today.ts';
import { mediumDate, shortDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import { mayBeOlder, signalWords } from '../texts/signal-sentences.ts';
import type { TodayLine } from './page-words.ts';

/** One line of the Vandaag list, without the pupil's name in its words. */
export function todayLine(texts: OverlayTexts, item: TodayItem): TodayLine {
  const words = wordsOf(texts, item);
  if (item.about === 'wave') return { key: null, about: 'wave', words, pupil: null };
  const { key, name } = item.verdict.pupil;
  return { key, about: item.about, words, pupil: name };
}

function wordsOf(texts: OverlayTexts, item: TodayItem): string {
  const { today } = texts;
  switch (item.about) {
    case 'call':
      return signalWords(texts, item.explained);
    case 'term': {
      const { signal, pack, rule } = item.explained;
      const step = pack.actions[signal.actions[0] ?? '']?.label ?? pack.texts[rule.id]!.badge;
      const template = signal.overdue
        ? today.termPassed
        : mayBeOlder(signal)
          ? today.termAtLatest
          : today.term;
      return fill(template, { step, date: mediumDate(item.due) });
    }
    case 'welcome': {
      const { schoolDays, isIllness } = item.back;
      return fill(isIllness ? today.welcomeIll : today.welcome, { days: schoolDays });
    }
    case 'wave': {
      const { wave, calls } = item;
      const { ill, of, day } = wave;
      return fill(calls > 0 ? today.waveCalls : today.wave, {
        ill,
        of,
        calls,
        date: shortDate(day),
      });
    }
  }
}
