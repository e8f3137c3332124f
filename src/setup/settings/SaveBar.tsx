import { setupTexts } from '../../texts/setup.ts';

/** The button that saves, always in reach, and whether there is something to save. */
export function SaveBar({ unsaved, message }: { unsaved: boolean; message: string }) {
  return (
    <div class="save-bar">
      <button type="submit" class="primary">
        {setupTexts.save}
      </button>
      <p role="status">{message || (unsaved ? setupTexts.changed : '')}</p>
    </div>
  );
}
