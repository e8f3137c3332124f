import { setupTexts } from '../../texts/setup.ts';
import { excusedNames, kindNames } from '../../texts/setup-names.ts';
import type { ErrorAt } from '../field-problems.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { CodeDraft } from '../school-draft.ts';
import { RemoveButton } from './RemoveButton.tsx';

/** One code with its meaning. */
export function CodeRow(props: {
  at: number;
  code: CodeDraft;
  errorAt: ErrorAt;
  set: (part: Partial<CodeDraft>) => void;
  remove: () => void;
}) {
  const { at, code, errorAt, set, remove } = props;
  const path = `codes.${at}`;
  return (
    <li class="code-row">
      <TextField
        path={`${path}.code`}
        label={setupTexts.codeRow(at + 1)}
        error={errorAt(`${path}.code`)}
        compact
        value={code.code}
        onChange={(value) => set({ code: value })}
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
      <RemoveButton label={setupTexts.removeCode(at + 1)} onClick={remove} />
    </li>
  );
}
