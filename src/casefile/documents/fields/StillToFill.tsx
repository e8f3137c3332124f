import { documentViewTexts } from '../../../texts/documents.ts';
import type { FilledField } from '../filled-fields.ts';
import { fieldDomId } from './field-dom-id.ts';

/** What cannot be left empty and still is; a click goes there. */
export function StillToFill({ id, missing }: { id: string; missing: readonly FilledField[] }) {
  if (missing.length === 0) return null;
  return (
    <div class="missing">
      <p>{documentViewTexts.missing}</p>
      <ul>
        {missing.map(({ field }) => (
          <li key={field.id}>
            <button
              type="button"
              onClick={() => document.getElementById(fieldDomId(id, field.id))?.focus()}
            >
              {field.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
