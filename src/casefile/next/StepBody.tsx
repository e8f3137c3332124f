import { useContext } from 'preact/hooks';
import { documentsFor } from '../../../rules/documents/documents-for.ts';
import { isSharedLog, logsFor } from '../../../rules/documents/logs-for.ts';
import type { CaseSignal } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { listText } from '../../texts/list-text.ts';
import { dueSentence } from '../../texts/signal-sentences.ts';
import { signalTexts } from '../../texts/signals.ts';
import { CaseLibrary } from '../case-library.ts';
import { StepDocuments } from '../documents/StepDocuments.tsx';
import type { Entry } from '../messages.ts';
import { Fold } from '../parts/Fold.tsx';
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
  const library = useContext(CaseLibrary);
  const place = placeOf(sheet, step);
  const logs = logsFor(library, step.id, place, null);
  // A document says all of it itself.
  const hasDocuments = documentsFor(library, step.id, place).length > 0;
  const content = <Content lines={step.texts.content} />;
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
          {!hasDocuments && <p class="lead">{texts.content}</p>}
          {hasDocuments ? <Fold label={texts.content}>{content}</Fold> : content}
        </>
      )}
      <StepDocuments sheet={sheet} step={step} rule={signal?.rule.id ?? null} />
      {step.blocked.length === 0 &&
        logs.map((log, index) => (
          <DoneForm
            key={log.fact}
            log={log}
            isMain={index === 0}
            ownFact={isSharedLog(library, log.fact, place) ? `done.${step.id}` : null}
            sheet={sheet}
            onLog={onLog}
          />
        ))}
    </div>
  );
}

function Content({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
