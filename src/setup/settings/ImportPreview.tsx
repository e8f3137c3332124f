import type { SchoolChange } from '../../schools/import-changes.ts';
import { setupTexts } from '../../texts/setup.ts';
import { partName } from '../../texts/setup-problems.ts';

/** What reading the file will change, before it does. */
export function ImportPreview(props: {
  changes: SchoolChange[];
  unsaved: ReadonlySet<string>;
  onAccept: () => void;
  onReject: () => void;
}) {
  return (
    <div class="panel" role="status">
      <h3>{setupTexts.preview}</h3>
      <ul>
        {props.changes.map((change) => (
          <li key={change.school.id}>
            {sayChange(change)}
            {props.unsaved.has(change.school.id) && (
              <p class="error">{setupTexts.unsavedWins(change.school.name)}</p>
            )}
          </li>
        ))}
      </ul>
      <p>{setupTexts.previewStay}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={props.onAccept}>
          {setupTexts.accept}
        </button>
        <button type="button" onClick={props.onReject}>
          {setupTexts.reject}
        </button>
      </div>
    </div>
  );
}

function sayChange({ school: { name }, change, parts }: SchoolChange): string {
  if (change === 'new') return setupTexts.changeNew(name);
  if (change === 'same') return setupTexts.changeSame(name);
  return setupTexts.changeReplaced(name, parts.map(partName).join(', '));
}
