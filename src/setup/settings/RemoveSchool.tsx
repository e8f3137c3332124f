import { useState } from 'preact/hooks';
import { setupTexts } from '../../texts/setup.ts';

/** Removes a school after a second question. */
export function RemoveSchool({ name, onRemove }: { name: string; onRemove: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {setupTexts.removeSchool}
      </button>
    );
  }
  return (
    <div class="panel" role="alert">
      <p>{setupTexts.removeSure(name)}</p>
      <div class="buttons">
        <button type="button" onClick={onRemove}>
          {setupTexts.removeYes}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {setupTexts.removeNo}
        </button>
      </div>
    </div>
  );
}
