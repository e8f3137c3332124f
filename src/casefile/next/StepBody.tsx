import { useContext } from 'preact/hooks';
import { logsFor } from '../../../rules/documents/logs-for.ts';
import type { CaseSignal } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { listText } from '../../texts/list-text.ts';
import { dueSentence } from '../../texts/signal-sentences.ts';
import { signalTexts } from '../../texts/signals.ts';
import { CaseLibrary } from '../case-library.ts';
import { StepDocuments } from '../documents/StepDocuments.tsx';
import type { Entry } from '../messages.ts';
import { placeOf } from '../step-place.ts';
import type { StepProps } from '../step-props.ts';
import { ConsentBox } from './ConsentBox.tsx';
import { DoneForm } from './DoneForm.tsx';

/** Logs an entry, and says this sentence once that is done. */
export type LogStep = (entry: Entry, sentence: string) => void;

/** All of one step: who, by when, what stands in the way, consent, content, and "gedaan op". */
export function StepBody(
  props: Omit<StepProps, 'onLog'> & { signal: CaseSignal | null; onLog: LogStep },
) {
  const { sheet, step, signal, onLog } = props;
  const texts = caseTexts.next;
  const logs = logsFor(useContext(CaseLibrary), step.id, placeOf(sheet, step), null);
  const instead = sheet.steps
    .filter(({ id }) => step.instead.includes(id))
    .map(({ texts: { label } }) => label);
  return (
    <div class="step-body">
      {step.blocked.length > 0 && (
        <div class="notice">
          {step.blocked.map((why) => (
            <p key={why}>{texts.notYetBecause(why)}</p>
          ))}
          {instead.length > 0 && <p>{texts.first(listText(instead))}</p>}
        </div>
      )}
      <dl>
        <dt>{texts.who}</dt>
        <dd>{step.texts.who}</dd>
        {signal !== null && (
          <>
            <dt>{texts.byWhen}</dt>
            <dd>{dueSentence(signalTexts, signal)}</dd>
          </>
        )}
      </dl>
      {step.checks.length > 0 && (
        <>
          <p class="lead">{texts.check}</p>
          <ul>
            {step.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </>
      )}
      <ConsentBox sheet={sheet} step={step} onLog={onLog} />
      {step.texts.content.length > 0 && (
        <>
          <p class="lead">{texts.content}</p>
          <ul>
            {step.texts.content.map((content) => (
              <li key={content}>{content}</li>
            ))}
          </ul>
        </>
      )}
      <StepDocuments sheet={sheet} step={step} rule={signal?.rule.id ?? null} />
      {step.blocked.length === 0 &&
        logs.map((log, index) => (
          <DoneForm key={log.fact} log={log} isMain={index === 0} sheet={sheet} onLog={onLog} />
        ))}
    </div>
  );
}
