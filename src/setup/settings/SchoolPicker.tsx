import { setupTexts } from '../../texts/setup.ts';

/** The schools to choose from, and a way to add one. */
export function SchoolPicker(props: {
  schools: readonly { id: string; name: string; unsaved: boolean }[];
  selected: string | null;
  onSelect: (id: string) => void;
  onAdd: () => void;
}) {
  return (
    <nav class="picker" aria-labelledby="schools">
      <h2 id="schools" tabIndex={-1}>
        {setupTexts.schools}
      </h2>
      {props.schools.length === 0 && <p>{setupTexts.noSchools}</p>}
      <ul>
        {props.schools.map(({ id, name, unsaved }) => (
          <li key={id}>
            <button
              type="button"
              class="choice"
              aria-current={id === props.selected ? 'true' : undefined}
              onClick={() => props.onSelect(id)}
            >
              {name || setupTexts.newSchool}
              {unsaved && <span class="unsaved"> ({setupTexts.unsaved})</span>}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={props.onAdd}>
        {setupTexts.addSchool}
      </button>
    </nav>
  );
}
