import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose rows come and go: on the row that was added, and after a removal on
 * the row that took its place, or on the button behind the list.
 */
export function useRowFocus<T extends HTMLElement>(): {
  list: RefObject<T | null>;
  focusRow: (at: number) => void;
} {
  const list = useRef<T>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null || list.current === null) return;
    const rows = [...list.current.children];
    const row = rows[Math.min(wanted.current, rows.length - 1)];
    wanted.current = null;
    const control = row?.querySelector<HTMLElement>('input, select, button');
    const behind = list.current.nextElementSibling;
    if (control) control.focus();
    else if (behind instanceof HTMLElement) behind.focus();
  });
  return {
    list,
    focusRow: (at) => {
      wanted.current = at;
    },
  };
}
