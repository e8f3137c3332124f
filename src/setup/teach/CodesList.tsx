import { normalCode } from '../../schools/codes/codebook.ts';
import type { CodeMeaning } from '../../schools/profile/profile.ts';
import { excusedNames, kindNames } from '../../texts/setup-names.ts';
import { teachTexts } from '../../texts/teach.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { excusedChoice } from '../school-draft.ts';
import { useSaid } from '../use-said.tsx';

const KIND_NAMES = { ...kindNames, unknown: teachTexts.notCounted };
const EXCUSED = { yes: true, no: false, unknown: null } as const;

/** The new codes of the page with what they seem to mean: each can be changed, one button agrees with all. */
export function CodesList(props: {
  codes: readonly CodeMeaning[];
  agreed: boolean;
  onChange: (codes: CodeMeaning[]) => void;
  onAgree: () => void;
}) {
  const { codes, agreed, onChange, onAgree } = props;
  const counted = codes.filter(({ kind }) => kind !== 'unknown').length;
  const { say, tell, said } = useSaid();
  const set = (changed: CodeMeaning) => {
    tell('');
    onChange(codes.map((old) => (old.code === changed.code ? changed : old)));
  };
  const agree = () => {
    say(teachTexts.confirmed(counted));
    onAgree();
  };
  return (
    <>
      <p class="hint">{teachTexts.codesHint}</p>
      <ul class="taught-codes">
        {codes.map((code, i) => (
          <li key={normalCode(code.code)}>
            <fieldset>
              <legend>{teachTexts.code(code.code, code.label)}</legend>
              <SelectField
                path={`kind.${i}`}
                label={teachTexts.meaning}
                error={null}
                names={KIND_NAMES}
                value={code.kind}
                onChange={(kind) => set({ ...code, kind })}
              />
              {code.kind !== 'unknown' && (
                <SelectField
                  path={`excused.${i}`}
                  label={teachTexts.excused}
                  error={null}
                  names={excusedNames}
                  value={excusedChoice(code.excused)}
                  onChange={(excused) => set({ ...code, excused: EXCUSED[excused] })}
                />
              )}
            </fieldset>
          </li>
        ))}
      </ul>
      {counted > 0 && !agreed && (
        <button type="button" onClick={agree}>
          {teachTexts.confirm(counted)}
        </button>
      )}
      {said}
    </>
  );
}
