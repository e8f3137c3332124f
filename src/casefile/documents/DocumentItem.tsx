import { useId, useRef, useState } from 'preact/hooks';
import type { ActionDocument } from '../../../rules/documents/document.ts';
import type { CaseSheet, CaseStep } from '../../signals/case/case-sheet.ts';
import { CloseQuestion } from './CloseQuestion.tsx';
import { DocumentView } from './DocumentView.tsx';
import { useDocument } from './use-document.ts';

/**
 * One document to open and close. What was typed in it stays while it is closed, but for what is about
 * health: that goes, and is asked about first.
 */
export function DocumentItem(props: {
  document: ActionDocument;
  sheet: CaseSheet;
  step: CaseStep;
  rule: string | null;
  opens: boolean;
}) {
  const { document, opens, ...of } = props;
  const [isOpen, setIsOpen] = useState(opens);
  const [wasOpen, setWasOpen] = useState(opens);
  const [isAsked, setIsAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { open, hasTypedHealth, forgetHealth, ...hands } = useDocument(document, of);
  const toggle = () => {
    if (isOpen && hasTypedHealth) return setIsAsked(true);
    setIsOpen(!isOpen);
    setWasOpen(true);
  };
  const answer = (closes: boolean) => {
    if (closes) {
      forgetHealth();
      setIsOpen(false);
    }
    setIsAsked(false);
    button.current?.focus();
  };
  return (
    <div class="document-item">
      <h4>
        <button
          ref={button}
          type="button"
          class="document-title"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          {document.title}
        </button>
      </h4>
      {isAsked && <CloseQuestion onAnswer={answer} />}
      <div id={id} hidden={!isOpen}>
        {wasOpen && <DocumentView open={open} hands={hands} />}
      </div>
    </div>
  );
}
