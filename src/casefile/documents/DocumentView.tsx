import { useContext, useId, useState } from 'preact/hooks';
import { logsFor } from '../../../rules/documents/logs-for.ts';
import { documentViewTexts } from '../../texts/documents.ts';
import { listText } from '../../texts/list-text.ts';
import { CaseLibrary } from '../case-library.ts';
import { printAlone } from '../print/print-alone.ts';
import { placeOf } from '../step-place.ts';
import { CopyButton } from './copy/CopyButton.tsx';
import { SayCopied } from './copy/use-copy.ts';
import { Deadlines } from './Deadlines.tsx';
import { DocumentBody } from './DocumentBody.tsx';
import { DocumentHead, DocumentSource } from './DocumentHead.tsx';
import { StillToFill } from './fields/StillToFill.tsx';
import { Tick } from './fields/Tick.tsx';
import { missingOf } from './filled-fields.ts';
import type { DocumentHands, OpenDocument } from './open-document.ts';
import { textOf } from './paper/blocks.ts';
import { documentBlocks } from './paper/document-blocks.ts';
import { PrintedDocument } from './paper/PrintedDocument.tsx';

/** One document, filled: to read, fill in, copy and print. */
export function DocumentView({ open, hands }: { open: OpenDocument; hands: DocumentHands }) {
  const { document, ticked } = open;
  const texts = documentViewTexts;
  const id = useId();
  const [copied, setCopied] = useState('');
  const [isTaken, setIsTaken] = useState(false);
  const missing = missingOf(open.filled);
  const take = () => setIsTaken(true);
  return (
    <SayCopied value={setCopied}>
      <form class="document" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <DocumentHead open={open} />
        {document.before.length > 0 && (
          <fieldset class="before">
            <legend>{texts.first}</legend>
            {document.before.map((sentence, at) => (
              <Tick
                key={sentence}
                isOn={ticked.has(`before-${at}`)}
                onTick={(on) => hands.tick(`before-${at}`, on)}
              >
                {sentence}
              </Tick>
            ))}
          </fieldset>
        )}
        <StillToFill id={id} missing={missing} />
        <DocumentBody id={id} open={open} hands={hands} onCopied={take} />
        <Deadlines open={open} />
        <DocumentSource open={open} />
        <div class="take">
          <CopyButton
            label={document.title}
            text={textOf(documentBlocks(open))}
            words={texts.copyAll}
            onCopied={take}
          />
          <button
            type="button"
            onClick={() => {
              printAlone(<PrintedDocument open={open} />);
              take();
            }}
          >
            {texts.print}
          </button>
        </div>
        <p class="announced" role="status">
          {copied}
        </p>
        <div role="status">
          {isTaken && <AfterTaking open={open} missing={missing.map(({ field }) => field.label)} />}
        </div>
      </form>
    </SayCopied>
  );
}

/** Once it was copied or printed: what is still empty in it, and where to log that the step is done. */
function AfterTaking({ open, missing }: { open: OpenDocument; missing: readonly string[] }) {
  const { sheet, step } = open;
  const texts = documentViewTexts;
  const [log] = logsFor(useContext(CaseLibrary), step.id, placeOf(sheet, step), null);
  return (
    <>
      {missing.length > 0 && <p>{texts.stillEmpty(listText(missing))}</p>}
      {log !== undefined && step.blocked.length === 0 && <p>{texts.thenLog(log.label)}</p>}
    </>
  );
}
