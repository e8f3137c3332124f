import { useEffect, useRef, useState } from 'preact/hooks';
import { casebookTexts } from '../../texts/casebook.ts';

const texts = casebookTexts.sheet;

/** Forgets a pupil after a second question; the focus goes along. */
export function ForgetPupil({ name, onForget }: { name: string; onForget: () => void }) {
  // Null: not asked yet, so that nothing takes the focus when it is first shown.
  const [isAsking, setIsAsking] = useState<boolean | null>(null);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking !== null) target.current?.focus();
  }, [isAsking]);
  if (isAsking !== true) {
    return (
      <button ref={target} type="button" onClick={() => setIsAsking(true)}>
        {texts.forget(name)}
      </button>
    );
  }
  return (
    <fieldset class="sure">
      <legend>{texts.forgetSure(name)}</legend>
      <button
        type="button"
        onClick={() => {
          setIsAsking(false);
          onForget();
        }}
      >
        {texts.forgetYes}
      </button>
      <button ref={target} type="button" onClick={() => setIsAsking(false)}>
        {casebookTexts.forgetNo}
      </button>
    </fieldset>
  );
}
