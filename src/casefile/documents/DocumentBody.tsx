import { FieldSections } from './fields/FieldSections.tsx';
import { ChecklistBody } from './kinds/ChecklistBody.tsx';
import { GuideBody } from './kinds/GuideBody.tsx';
import { LetterText } from './kinds/LetterText.tsx';
import { MeetingPart } from './kinds/MeetingPart.tsx';
import type { DocumentHands, OpenDocument } from './open-document.ts';

/** What stands in a document, by its kind. */
export function DocumentBody(props: {
  id: string;
  open: OpenDocument;
  hands: DocumentHands;
  onCopied: () => void;
}) {
  const { id, open, hands, onCopied } = props;
  const { document } = open;
  const fields = <FieldSections id={id} fields={open.filled} open={open} hands={hands} />;
  switch (document.kind) {
    case 'guide':
      return <GuideBody id={id} open={{ ...open, document }} hands={hands} />;
    case 'form':
    case 'report':
      return fields;
    case 'checklist':
      return <ChecklistBody id={id} open={{ ...open, document }} hands={hands} />;
    case 'letter':
    case 'question':
      return (
        <>
          {fields}
          <LetterText open={open} onCopied={onCopied} />
        </>
      );
    case 'invitation':
      return (
        <>
          <MeetingPart open={{ ...open, document }} />
          {fields}
          <LetterText open={open} onCopied={onCopied} />
        </>
      );
  }
}
