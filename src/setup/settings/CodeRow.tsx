import { codeLock } from '../../schools/policy/locks.ts';
import { setupTexts } from '../../texts/setup.ts';
import { excusedNames, kindNames } from '../../texts/setup-names.ts';
import type { ErrorAt } from '../field-problems.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { LockedPart } from '../locks/LockedPart.tsx';
import { Offered } from '../locks/Offered.tsx';
import type { CodeDraft } from '../school-draft.ts';
import { CodeSaid } from './CodeSaid.tsx';
import { RemoveButton } from './RemoveButton.tsx';

/** One code with its meaning, beside which words it has it, and who says so. */
export function CodeRow(props: {
  at: number;
  code: CodeDraft;
  /** The code stands in the list with another meaning as well. */
  isOneOfTwo: boolean;
  errorAt: ErrorAt;
  set: (part: Partial<CodeDraft>) => void;
  addMeaning: () => void;
  remove: () => void;
}) {
  const { at, code, isOneOfTwo, errorAt, set, addMeaning, remove } = props;
  const path = `codes.${at}`;
  return (
    <li class="code-row">
      <LockedPart locks={[lockOf(code)]}>
        <TextField
          path={`${path}.code`}
          label={setupTexts.codeRow(at + 1)}
          error={errorAt(`${path}.code`)}
          compact
          value={code.code}
          onChange={(value) => set({ code: value })}
        />
        <TextField
          path={`${path}.label`}
          label={setupTexts.labelOf(at + 1)}
          error={errorAt(`${path}.label`)}
          compact
          value={code.label}
          onChange={(label) => set({ label })}
        />
        <SelectField
          path={`${path}.kind`}
          label={setupTexts.meaningOf(at + 1)}
          error={errorAt(`${path}.kind`)}
          compact
          names={kindNames}
          value={code.kind}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          path={`${path}.excused`}
          label={setupTexts.excusedOf(at + 1)}
          error={errorAt(`${path}.excused`)}
          compact
          names={excusedNames}
          value={code.excused}
          onChange={(excused) => set({ excused })}
        />
        <div class="code-foot">
          <CodeSaid code={code} isOneOfTwo={isOneOfTwo} />
          <Offered>
            <button
              type="button"
              class="quiet"
              aria-label={setupTexts.secondMeaningOf(at + 1)}
              disabled={code.code.trim() === ''}
              onClick={addMeaning}
            >
              {setupTexts.secondMeaning}
            </button>
          </Offered>
          <RemoveButton label={setupTexts.removeCode(at + 1)} onClick={remove} />
        </div>
      </LockedPart>
    </li>
  );
}

function lockOf({ code, label }: CodeDraft) {
  return codeLock({ code, label: label.trim() === '' ? null : label });
}
