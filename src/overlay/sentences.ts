import type { ExplainedSignal } from '../signals/judge.ts';
import type { Note } from '../signals/page-notes.ts';
import { mediumDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import { reachSentence } from '../texts/protocol-reach.ts';
import { signalWords } from '../texts/signal-sentences.ts';
import { unknownCodesSentence } from './code-sentences.ts';
import { plannedSentence } from './seen-sentences.ts';

/** A longer name is a burden to who hears it; a step with less room than this says nothing. */
const LONGEST_NAME = 100;
const SHORTEST_STEP = 20;

/**
 * The words of a pupil's badge (or of what is nearly met), and its accessible name with those words and
 * without: words, pupil, next step.
 */
export function badgeWords(
  texts: OverlayTexts,
  pupil: string,
  explained: ExplainedSignal,
): { words: string; name: string; markName: string } {
  const { signal, pack } = explained;
  const words = signalWords(texts, explained);
  const step = pack.actions[signal.actions[0] ?? '']?.label;
  const nameWith = (shown: string) => {
    const name = fill(texts.badgeName, { words: shown, pupil });
    if (step === undefined) return name;
    const room =
      LONGEST_NAME - fill(texts.badgeNameWithStep, { words: shown, pupil, step: '' }).length;
    const short = shortened(step, room);
    return short === null
      ? name
      : fill(texts.badgeNameWithStep, { words: shown, pupil, step: short });
  };
  return { words, name: nameWith(words), markName: nameWith(texts.mark) };
}

/** A text cut off between its words; null where too little would be left. */
function shortened(text: string, room: number): string | null {
  if (text.length <= room) return text;
  if (room < SHORTEST_STEP) return null;
  const cut = text.slice(0, room - 1).replace(/\s+\S*$/, '');
  return `${cut}…`;
}

/** One note of the status bar. */
export function noteSentence(texts: OverlayTexts, note: Note): string {
  switch (note.about) {
    case 'gap':
      return fill(texts.gaps[note.gap.what], { detail: note.gap.detail });
    case 'no-timetable':
      return texts.notes['no-timetable'][note.unit];
    case 'too-little':
      return texts.notes['too-little'][note.view];
    case 'no-reasons':
      return texts.notes[note.about];
    case 'no-reach':
      return reachSentence(note.reach, { ...note.school, title: note.title }) ?? '';
    case 'no-hours':
      return fill(texts.notes['no-hours'], { pupils: note.pupils });
    case 'undecided':
      return fill(texts.notes.undecided, {
        pupils: note.pupils,
        families: note.families.map((family) => texts.families[family]).join(', '),
        from: mediumDate(note.from),
      });
    case 'unknown-codes':
      return unknownCodesSentence(texts, note.codes);
    case 'ambiguous':
      return fill(texts.notes.ambiguous, { count: note.count, name: note.name });
    case 'planned':
      return plannedSentence(texts, note);
    case 'ended-illness':
      return fill(texts.notes['ended-illness'], {
        name: note.name,
        days: note.schoolDays,
        from: mediumDate(note.from),
        to: mediumDate(note.to),
      });
    case 'newer-protocol':
      return fill(texts.notes['newer-protocol'], {
        from: mediumDate(note.from),
        using: mediumDate(note.using),
      });
    case 'unseen-protocol':
      return fill(texts.notes['unseen-protocol'][note.hasEnded ? 'ended' : 'goesOn'], {
        from: mediumDate(note.from),
        using: mediumDate(note.using),
      });
  }
}
