import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { ToCase } from './messages.ts';

/** What the background said last, so that a part can tell whether what it asked was done. */
export const LastAnswer = createContext<ToCase | null>(null);

/**
 * A line that says what a click did, once the background has done it. It takes the focus then, since
 * what was clicked often goes away with it. What was refused is told elsewhere.
 */
export function useSaid(): { say: (sentence: string) => void; said: ComponentChildren } {
  const answer = useContext(LastAnswer);
  const place = useRef<HTMLParagraphElement>(null);
  const asked = useRef<string | null>(null);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    if (asked.current === null || answer === null || answer.unasked) return;
    if (answer.refused === null) {
      setSentence(asked.current);
      place.current?.focus();
    }
    asked.current = null;
  }, [answer]);
  return {
    say: (sentence) => {
      asked.current = sentence;
    },
    said: (
      <p ref={place} class="said" role="status" tabIndex={-1}>
        {sentence}
      </p>
    ),
  };
}
