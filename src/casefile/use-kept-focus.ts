import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What had the focus inside `place` has it after each render too, also when it was moved on the page. */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  const before = document.activeElement;
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isLost || !(before instanceof HTMLElement) || before === document.body) return;
    if (place.current?.contains(before)) before.focus({ preventScroll: true });
  });
}
