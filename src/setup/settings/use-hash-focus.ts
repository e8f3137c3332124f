import { useEffect } from 'preact/hooks';

/** Takes the focus to the place that the page's address names (`#calendar`), once it is there. */
export function useHashFocus(ready: boolean): void {
  useEffect(() => {
    if (!ready || window.location.hash === '') return;
    document.getElementById(window.location.hash.slice(1))?.focus();
  }, [ready]);
}
