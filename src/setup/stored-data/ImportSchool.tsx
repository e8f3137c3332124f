import type { Locks } from '../../schools/policy/locks.ts';
import type { FieldChange, SchoolChange } from '../../schools/stored/import-changes.ts';
import type { Trouble } from '../../store/format.ts';
import { type ChangeLine, sayFieldChange, saySchool } from '../../texts/field-changes.ts';
import { policyTexts } from '../../texts/policy.ts';
import type { PackNames } from '../../texts/profile-values.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { isLocked } from '../locks/is-locked.ts';

/** One school of the file: what becomes different, and whether to take it over. */
export function ImportSchool(props: {
  change: SchoolChange;
  names: PackNames;
  locks: Locks;
  taken: boolean;
  unsaved: boolean;
  /** What cannot be used and stands in its place. */
  trouble: Trouble['state'] | null;
  onTick: (on: boolean) => void;
}) {
  const { change, names, locks, taken, unsaved, trouble, onTick } = props;
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
      {trouble !== 'newer' && <Changes change={change} names={names} locks={locks} />}
    </fieldset>
  );
}

function Changes(props: { change: SchoolChange; names: PackNames; locks: Locks }) {
  const { change, names, locks } = props;
  const { school, base, fields } = change;
  if (base === null) {
    return (
      <>
        <p>{storedDataTexts.schoolNew}</p>
        <Lines lines={saySchool(school, names)} />
      </>
    );
  }
  const say = (field: FieldChange) => sayFieldChange(field, names);
  const locked = fields.filter((field) => isLocked(field, locks));
  const free = fields.filter((field) => !locked.includes(field));
  return (
    <>
      <p>{storedDataTexts.schoolChanges(free.length)}</p>
      <Lines lines={free.map(say)} />
      {locked.length > 0 && (
        <>
          <p>{policyTexts.staysLocked(locks.by)}</p>
          <ul>
            {[...new Set(locked.map((field) => say(field).what))].map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly ChangeLine[] }) {
  return (
    <ul>
      {lines.map(({ what, how }) => (
        <li key={`${what} ${how}`}>
          <strong>{what}</strong>: {how}
        </li>
      ))}
    </ul>
  );
}
