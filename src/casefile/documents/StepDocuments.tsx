import { useContext } from 'preact/hooks';
import { documentsFor } from '../../../rules/documents/documents-for.ts';
import { CaseLibrary } from '../case-library.ts';
import { placeOf } from '../step-place.ts';
import type { StepProps } from '../step-props.ts';
import { DocumentItem } from './DocumentItem.tsx';

/**
 * The documents of a step. Where there is one, it lies open with the step; more are a list to choose from,
 * and of a step that is not open yet none is pushed.
 */
export function StepDocuments(props: Omit<StepProps, 'onLog'> & { rule: string | null }) {
  const { sheet, step, rule } = props;
  const documents = documentsFor(useContext(CaseLibrary), step.id, placeOf(sheet, step));
  const opens = documents.length === 1 && step.blocked.length === 0;
  if (documents.length === 0) return null;
  return (
    <div class="step-documents">
      {documents.map((document) => (
        <DocumentItem
          key={document.id}
          document={document}
          sheet={sheet}
          step={step}
          rule={rule}
          opens={opens}
        />
      ))}
    </div>
  );
}
