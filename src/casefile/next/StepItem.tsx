import { useEffect, useState } from 'preact/hooks';
import type { CaseSheet, CaseSignal, CaseStep } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { signalName } from '../seen/signal-words.ts';
import { type LogStep, StepBody } from './StepBody.tsx';
import { StepLabel } from './StepLabel.tsx';

/**
 * One step to open and fold away; the first one stands open. What is in it is made when it first opens
 * and stays from then on, and an open step is never hidden: something may be typed in it.
 */
export function StepItem(props: {
  sheet: CaseSheet;
  step: CaseStep;
  /** The signal that asks it now. */
  signal: CaseSignal | null;
  isFirst: boolean;
  /** Stands open from the start. */
  opens: boolean;
  isHidden: boolean;
  onLog: LogStep;
}) {
  const { sheet, step, signal, isFirst, opens, isHidden, onLog } = props;
  const [isOpen, setIsOpen] = useState(opens);
  const [wasOpen, setWasOpen] = useState(opens);
  useEffect(() => {
    if (opens) setIsOpen(true);
  }, [opens]);
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);
  const label = <StepLabel step={step} />;
  return (
    <details
      class={isFirst ? 'step first-step' : 'step'}
      open={isOpen}
      hidden={isHidden && !isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{isFirst ? <h3>{label}</h3> : label}</summary>
      {wasOpen && (
        <div class="folded">
          {signal !== null && <p class="hint">{caseTexts.next.because(signalName(signal))}</p>}
          <StepBody sheet={sheet} step={step} signal={signal} onLog={onLog} />
        </div>
      )}
    </details>
  );
}
