import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Fields in such a box hold nothing that is missed: what is chosen there is logged at once, or only searches. */
export const PASSING = { 'data-passing': '' } as const;

type Field = HTMLElement & Partial<Pick<HTMLInputElement, 'value' | 'checked' | 'type'>>;

/**
 * Tells whether a person typed or ticked something inside `place` that still stands there. Any form that
 * is ever put there is covered without taking part.
 */
export function useTypedText(place: RefObject<HTMLElement | null>): () => boolean {
  const touched = useRef(new Set<Field>());
  useEffect(() => {
    const note = ({ target }: Event) => {
      const field = target as Field;
      if (place.current?.contains(field) && !isPassing(field)) touched.current.add(field);
    };
    document.addEventListener('input', note);
    return () => document.removeEventListener('input', note);
  }, [place]);
  return () => [...touched.current].some((field) => field.isConnected && isFilled(field));
}

/** A PIN is about no pupil. */
function isPassing(field: Field): boolean {
  return field.type === 'password' || field.closest('[data-passing]') !== null;
}

function isFilled(field: Field): boolean {
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked === true;
  return (field.value ?? field.textContent ?? '').trim() !== '';
}
