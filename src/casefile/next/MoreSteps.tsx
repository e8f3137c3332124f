import { useId } from 'preact/hooks';
import { caseTexts } from '../../texts/casefile.ts';
import { PASSING } from '../typed-text.ts';

/** Opens the list of all other steps, to search in; `sought` null: it is closed. */
export function MoreSteps(props: {
  count: number;
  found: number;
  sought: string | null;
  onSeek: (sought: string | null) => void;
}) {
  const { count, found, sought, onSeek } = props;
  const texts = caseTexts.next;
  const id = useId();
  const isOpen = sought !== null;
  return (
    <div class="more-steps" {...PASSING}>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={() => onSeek(isOpen ? null : '')}>
          {texts.others(count)}
        </button>
      </h3>
      {isOpen && (
        <>
          <label for={id}>{texts.search}</label>
          <input
            id={id}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={sought}
            onInput={(event) => onSeek(event.currentTarget.value)}
          />
          <p class="hint" role="status">
            {sought.trim() !== '' && texts.found(found)}
          </p>
        </>
      )}
    </div>
  );
}
