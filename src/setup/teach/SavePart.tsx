import { useState } from 'preact/hooks';
import { HEADER_WORDS } from '../../lvs/words/dictionary.ts';
import { wordsToConfirm } from '../../schools/profile/mapping-words.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import type { ViewSpec } from '../../store/view-spec.ts';
import { teachTexts } from '../../texts/teach.ts';

const OURS = Object.values(HEADER_WORDS).flat();

/** For which school, which words of the page are kept, and the button that keeps them. */
export function SavePart(props: {
  schools: readonly SchoolProfile[];
  school: SchoolProfile | null;
  onSchool: (id: string) => void;
  /** Null: not complete yet. */
  spec: ViewSpec | null;
  /** Proposals for codes that nobody has agreed with yet. */
  hasOpenCodes: boolean;
  onSave: () => void;
  message: string;
}) {
  const { schools, school, onSchool, spec, hasOpenCodes, onSave, message } = props;
  const words = spec === null ? [] : wordsToConfirm(spec, OURS);
  const [sureOf, setSureOf] = useState<string | null>(null);
  const [missing, setMissing] = useState('');
  const isSure = words.length === 0 || sureOf === words.join();
  const save = () => {
    const lacks = school === null ? teachTexts.schoolNeeded : isSure ? '' : teachTexts.wordsNeeded;
    setMissing(lacks);
    if (lacks === '') onSave();
  };
  return (
    <>
      {schools.length === 0 && <p>{teachTexts.noSchool}</p>}
      {schools.length === 1 && <p>{teachTexts.forSchool(schools[0]!.name)}</p>}
      {schools.length > 1 && (
        <fieldset class="options">
          <legend>{teachTexts.school}</legend>
          {schools.map(({ id, name }) => (
            <label class="tick" key={id}>
              <input
                type="radio"
                name="school"
                autocomplete="off"
                checked={school?.id === id}
                onChange={() => onSchool(id)}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {spec?.when.path !== undefined && (
        <p>
          {teachTexts.address(spec.when.path)}{' '}
          {spec.when.path.includes('*') && <span class="hint">{teachTexts.addressHint}</span>}
        </p>
      )}
      {words.length > 0 && (
        <div class="note">
          <h3>{teachTexts.words}</h3>
          <ul class="words">
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
          <p class="hint">{teachTexts.wordsWrong}</p>
          <label class="tick">
            <input
              type="checkbox"
              autocomplete="off"
              checked={isSure}
              onChange={({ currentTarget }) =>
                setSureOf(currentTarget.checked ? words.join() : null)
              }
            />
            {teachTexts.wordsSure}
          </label>
        </div>
      )}
      {hasOpenCodes && <p class="hint">{teachTexts.codesOpen}</p>}
      <button type="button" class="primary" disabled={spec === null} onClick={save}>
        {teachTexts.saveButton}
      </button>
      <p role="status" class="said">
        {missing || message}
      </p>
    </>
  );
}
