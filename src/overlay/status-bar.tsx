import type { Day } from '../../rules/attendance/day.ts';
import type { PageView, PupilView } from '../signals/page-view.ts';
import { overlayTexts as texts } from '../texts/overlay.ts';
import { badgeWords } from './pupil-badge.ts';

/** What the status bar says: a read page, or one sentence why there is none. */
export type BarContent =
  | { kind: 'read'; view: PageView; unplaced: PupilView[]; practiceDate: Day | null }
  | { kind: 'sentence'; sentence: string; practiceDate: Day | null };

/** One quiet line at the edge of the page; what was not judged, and why, one click further. */
export function StatusBar(props: {
  content: BarContent;
  open: boolean;
  onToggle: () => void;
  onOpenCard: (view: PupilView) => void;
}) {
  const { content, open, onToggle, onOpenCard } = props;
  const practice = content.practiceDate !== null && (
    <span class="soft">{texts.practiceDate(content.practiceDate)}</span>
  );
  if (content.kind === 'sentence') {
    return (
      <section class="panel" aria-label={texts.product}>
        <div class="bar">
          <strong>{texts.product}</strong>
          {practice}
        </div>
        <p>{content.sentence}</p>
      </section>
    );
  }
  const { view, unplaced } = content;
  const { status } = view;
  const signals = view.pupils.filter(({ badge }) => badge !== null).length;
  const notes = status.notes.map(texts.note);
  return (
    <section class="panel" aria-label={texts.product}>
      <div class="bar">
        <strong>{texts.product}</strong>
        <span>
          {signals === 0
            ? texts.noSignals(status.pupilCount)
            : texts.summary(signals, status.pupilCount)}
        </span>
        {practice}
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {texts.details}
        </button>
      </div>
      {unplaced.length > 0 && <p>{texts.unplaced}</p>}
      {unplaced.map((pupil) => (
        <p key={pupil.verdict.pupil.key}>
          <button type="button" onClick={() => onOpenCard(pupil)}>
            {badgeWords(pupil).words} – <bdi>{pupil.verdict.pupil.name}</bdi>
          </button>
        </p>
      ))}
      {!open && notes[0] !== undefined && signals === 0 && <p class="soft">{notes[0]}</p>}
      {open && (
        <div>
          <p>{texts.schoolAndProtocol(status.schoolName, status.protocol?.title ?? null)}</p>
          {status.period && <p>{texts.period(status.period.from, status.period.to)}</p>}
          <ul>
            {notes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
