import { useEffect, useRef, useState } from 'preact/hooks';

/** A button whose work is done only after a second question; the focus goes along. */
export function AskTwice(props: {
  label: string;
  describedBy: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
}) {
  // Null: not asked yet, so that nothing takes the focus when the page opens.
  const [asking, setAsking] = useState<boolean | null>(null);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== null) target.current?.focus();
  }, [asking]);
  if (asking !== true) {
    return (
      <button
        ref={target}
        type="button"
        class="quiet"
        aria-describedby={props.describedBy}
        onClick={() => setAsking(true)}
      >
        {props.label}
      </button>
    );
  }
  return (
    <fieldset class="group">
      <legend>{props.question}</legend>
      <div class="buttons">
        <button type="button" onClick={props.onYes}>
          {props.yes}
        </button>
        <button ref={target} type="button" onClick={() => setAsking(false)}>
          {props.no}
        </button>
      </div>
    </fieldset>
  );
}
