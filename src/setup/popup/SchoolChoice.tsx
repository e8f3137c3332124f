import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { popupTexts } from '../../texts/popup.ts';

/** Which school a new site belongs to. Of more than one, none is chosen beforehand. */
export function SchoolChoice(props: {
  schools: readonly SchoolProfile[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const [first, ...rest] = props.schools;
  if (first !== undefined && rest.length === 0) return <p>{popupTexts.forSchool(first.name)}</p>;
  return (
    <fieldset class="options">
      <legend>{popupTexts.whichSchool}</legend>
      {props.schools.map(({ id, name }) => (
        <label key={id}>
          <input
            type="radio"
            name="school"
            checked={id === props.chosen}
            onChange={() => props.onChoose(id)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
