import { setupTexts } from '../../texts/setup.ts';
import { Offered } from '../locks/Offered.tsx';

/** Takes one row away; `label` names the row for screen readers. */
export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Offered>
      <button type="button" class="quiet" aria-label={label} onClick={onClick}>
        {setupTexts.remove}
      </button>
    </Offered>
  );
}
