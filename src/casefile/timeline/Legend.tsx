import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CaseSheet, CaseSignal } from '../../signals/case/case-sheet.ts';
import { timelineTexts } from '../../texts/case-timeline.ts';
import { signalName } from '../seen/signal-words.ts';
import { DayMark } from './DayMark.tsx';
import { LoggedMark } from './LoggedMark.tsx';
import { MARKS, marksOf } from './mark-of.ts';
import { Hatching } from './YearPicture.tsx';

/** What each sign of the picture means; only signs that stand in it. */
export function Legend({ sheet, windowOf }: { sheet: CaseSheet; windowOf: CaseSignal | null }) {
  const { timeline } = sheet;
  const id = useId();
  const shown = new Set(timeline.days.flatMap(marksOf));
  return (
    <ul class="legend" aria-label={timelineTexts.legend}>
      {MARKS.filter((mark) => shown.has(mark)).map((mark) => (
        <Sign key={mark} words={timelineTexts.marks[mark]}>
          <DayMark mark={mark} x={1} y={2} />
        </Sign>
      ))}
      {timeline.vakanties.length > 0 && (
        <Sign words={timelineTexts.vakantie}>
          <rect class="vakantie" width={10} height={12} />
        </Sign>
      )}
      {timeline.freeDays.length > 0 && (
        <Sign words={timelineTexts.free}>
          <rect class="free" x={1} width={8} height={12} />
        </Sign>
      )}
      {timeline.unseen.length > 0 && (
        <Sign words={timelineTexts.unseen}>
          <Hatching id={id} />
          <rect fill={`url(#${id})`} width={10} height={12} />
        </Sign>
      )}
      {windowOf !== null && (
        <Sign words={timelineTexts.window(signalName(windowOf))}>
          <rect class="window" y={8} width={10} height={2} />
        </Sign>
      )}
      {timeline.logged.length > 0 && (
        <Sign words={timelineTexts.logged}>
          <LoggedMark x={1} y={2} />
        </Sign>
      )}
      <Sign words={timelineTexts.today}>
        <rect class="today" x={1} y={0.5} width={8} height={11} />
      </Sign>
    </ul>
  );
}

function Sign({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <li>
      <svg class="sign" viewBox="0 0 10 12" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
