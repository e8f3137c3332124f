import { parseDay } from '../../../rules/index.ts';
import type { SignalMark } from '../../casebook/pupil-file.ts';
import type { CaseSignal } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { signalName } from './signal-words.ts';

/** A signal that a person has looked at. It speaks again by itself when something new happens. */
export function MarkedSignal({ signal, onUnmark }: { signal: CaseSignal; onUnmark: () => void }) {
  const texts = caseTexts.seen;
  const name = signalName(signal);
  return (
    <article class="signal marked">
      <h3>{name}</h3>
      {signal.mark !== null && <p>{markSentence(signal.mark)}</p>}
      <p>
        <button type="button" aria-label={texts.unmarkOf(name)} onClick={onUnmark}>
          {texts.unmark}
        </button>
      </p>
    </article>
  );
}

function markSentence({ how, on, until }: SignalMark): string {
  const texts = caseTexts.seen;
  const date = mediumDate(parseDay(on)!);
  if (how === 'seen') return texts.seenOn(date);
  return until === null
    ? texts.snoozedOn(date)
    : texts.snoozedUntil(date, mediumDate(parseDay(until)!));
}
