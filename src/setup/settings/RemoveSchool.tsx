import { useEffect, useRef, useState } from 'preact/hooks';
import { setupTexts } from '../../texts/setup.ts';

/** Removes a school after a second question. */
export function RemoveSchool({ name, onRemove }: { name: string; onRemove: () => void }) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const [button, question] = [useRef<HTMLButtonElement>(null), useRef<HTMLDivElement>(null)];
  // The focus goes to the question, and back to the button; not at first.
  useEffect(() => {
    if (asking !== null) (asking ? question : button).current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button ref={button} type="button" class="quiet" onClick={() => setAsking(true)}>
        {setupTexts.removeSchool}
      </button>
    );
  }
  return (
    <div ref={question} class="panel" role="alert" tabIndex={-1}>
      <p>{setupTexts.removeSure(name)}</p>
      <p>{setupTexts.removeKept}</p>
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
