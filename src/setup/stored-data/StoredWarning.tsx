import type { Trouble } from '../../store/format.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';

/** At the top of the page: that something stored cannot be used, with the way to it. */
export function StoredWarning({ troubles }: { troubles: readonly Trouble[] }) {
  if (troubles.length === 0) return null;
  return (
    <p class="panel problem stored-warning" role="alert">
      {storedDataTexts.warning} <a href="#stored-data">{storedDataTexts.warningLink}</a>
    </p>
  );
}
