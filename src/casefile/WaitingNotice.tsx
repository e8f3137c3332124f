import { caseTexts } from '../texts/casefile.ts';

/**
 * Somebody else was chosen, or what was seen is gone, while something typed still stands here. It is
 * read out, and takes no focus from the field that is typed in.
 */
export function WaitingNotice(props: { shown: string; other: string | null; onGoOn: () => void }) {
  const { shown, other, onGoOn } = props;
  const texts = caseTexts.waiting;
  return (
    <div class="notice waiting">
      <p role="alert">{other === null ? texts.gone(shown) : texts.other(other, shown)}</p>
      <p>
        <button type="button" class="primary" onClick={onGoOn}>
          {other === null ? texts.wipe : texts.goTo(other)}
        </button>
      </p>
      <p class="hint">{texts.kept(shown)}</p>
    </div>
  );
}
