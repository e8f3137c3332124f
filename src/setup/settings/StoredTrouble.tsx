import type { Trouble } from '../../store/collection.ts';
import { setupTexts } from '../../texts/setup.ts';
import { saveAsFile } from '../save-as-file.ts';

/** Says that the stored settings cannot be used, and offers them as they are. */
export function StoredTrouble({ trouble }: { trouble: Trouble }) {
  const newer = trouble.state === 'newer';
  return (
    <section class="panel problem" role="alert">
      <h2>{newer ? setupTexts.newerTitle : setupTexts.damagedTitle}</h2>
      <p>{newer ? setupTexts.newer : setupTexts.damaged}</p>
      <button
        type="button"
        onClick={() => saveAsFile(setupTexts.rawFileName, JSON.stringify(trouble.raw, null, 2))}
      >
        {setupTexts.saveRaw}
      </button>
    </section>
  );
}
