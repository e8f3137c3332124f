import type { SignalMark } from '../../casebook/pupil-file.ts';
import type { CaseSheet, CaseSignal } from '../../signals/case/case-sheet.ts';
import { seenMark } from '../../signals/marks.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { dueSentence, mayBeOlder, whySentence } from '../../texts/signal-sentences.ts';
import { signalTexts } from '../../texts/signals.ts';
import { Fold } from '../parts/Fold.tsx';
import { CountedDays } from './CountedDays.tsx';
import { signalKind, signalName } from './signal-words.ts';

/** One signal that is met or near: what, why, by when, and what it rests on. */
export function SignalCard(props: {
  sheet: CaseSheet;
  signal: CaseSignal;
  onSeen: (mark: SignalMark) => void;
}) {
  const { sheet, signal: one, onSeen } = props;
  const { signal, inWave } = one;
  const texts = caseTexts.seen;
  const isMet = signal.status === 'met';
  const name = signalName(one);
  return (
    <article class={`signal ${isMet ? signal.severity : 'near'}`}>
      <h3>
        <span class="kind">{signalKind(one)}</span> {name}
      </h3>
      <p>{whySentence(signalTexts, one)}</p>
      {inWave && <p>{texts.wave}</p>}
      {signal.since !== null && (
        <p>
          {(mayBeOlder(signal) ? texts.sinceLatest : texts.since)(mediumDate(signal.since))}{' '}
          {signal.due !== null && texts.byWhen(dueSentence(signalTexts, one))}
        </p>
      )}
      <Fold label={texts.details}>
        <CountedDays sheet={sheet} signal={one} />
      </Fold>
      {isMet && (
        <p>
          <button
            type="button"
            class="small"
            aria-label={texts.markSeenOf(name)}
            onClick={() => onSeen(seenMark(signal, sheet.asOf))}
          >
            {texts.markSeen}
          </button>
        </p>
      )}
    </article>
  );
}
