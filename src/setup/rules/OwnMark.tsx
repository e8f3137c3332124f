import { rulesTexts } from '../../texts/school-rules.ts';
import { fieldId } from '../field-problems.ts';
import { Offered } from '../locks/Offered.tsx';

/** Marks a choice as the school's own, with a way back to the protocol; the focus stays at its field. */
export function OwnMark(props: { name: string; path: string; back: () => void }) {
  const { name, path, back } = props;
  return (
    <p class="own-mark">
      <span class="mark">{rulesTexts.own}</span>
      <Offered>
        <button
          type="button"
          class="quiet"
          aria-label={rulesTexts.backOf(name)}
          onClick={() => {
            back();
            document.getElementById(fieldId(path))?.focus();
          }}
        >
          {rulesTexts.back}
        </button>
      </Offered>
    </p>
  );
}
