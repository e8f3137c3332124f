import type { SchoolChange } from '../../schools/stored/import-changes.ts';
import type { Trouble } from '../../store/format.ts';
import { sayFieldChange, saySchool } from '../../texts/field-changes.ts';
import type { PackNames } from '../../texts/profile-values.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';

/** One school of the file: what becomes different, and whether to take it over. */
export function ImportSchool(props: {
  change: SchoolChange;
  names: PackNames;
  taken: boolean;
  unsaved: boolean;
  /** What cannot be used and stands in its place. */
  trouble: Trouble['state'] | null;
  onTick: (on: boolean) => void;
}) {
  const { change, names, taken, unsaved, trouble, onTick } = props;
  const { school, base } = change;
  return (
    <fieldset class="group import-school">
      <legend>{school.name}</legend>
      <label class="tick">
        <input
          type="checkbox"
          autocomplete="off"
          checked={taken}
          disabled={trouble === 'newer'}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        {storedDataTexts.take}
      </label>
      {unsaved && <p class="error">{storedDataTexts.unsavedWins((base ?? school).name)}</p>}
      {trouble !== null && (
        <p class="error">
          {trouble === 'newer' ? storedDataTexts.schoolNewerThere : storedDataTexts.schoolInPlace}
        </p>
      )}
      {trouble !== 'newer' && <Changes change={change} names={names} />}
    </fieldset>
  );
}

function Changes({ change, names }: { change: SchoolChange; names: PackNames }) {
  const { school, base, fields } = change;
  const lines =
    base === null ? saySchool(school, names) : fields.map((field) => sayFieldChange(field, names));
  return (
    <>
      <p>
        {base === null ? storedDataTexts.schoolNew : storedDataTexts.schoolChanges(fields.length)}
      </p>
      <ul>
        {lines.map(({ what, how }) => (
          <li key={`${what} ${how}`}>
            <strong>{what}</strong>: {how}
          </li>
        ))}
      </ul>
    </>
  );
}
