import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A sentence that says what a click did. `say` also takes the focus there, for a button that goes away
 * with its click; `tell` leaves the focus where it is.
 */
export function useSaid(): {
  say: (sentence: string) => void;
  tell: (sentence: string) => void;
  said: ComponentChildren;
} {
  const place = useRef<HTMLParagraphElement>(null);
  const [last, setLast] = useState({ sentence: '', focus: false });
  useEffect(() => {
    if (last.focus) place.current?.focus();
  }, [last]);
  return {
    say: (sentence) => setLast({ sentence, focus: true }),
    tell: (sentence) => setLast({ sentence, focus: false }),
    said: (
      <p ref={place} class="said" role="status" tabIndex={-1}>
        {last.sentence}
      </p>
    ),
  };
}
