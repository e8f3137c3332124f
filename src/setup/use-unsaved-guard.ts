import { useEffect } from 'preact/hooks';

/** Lets the browser ask before the page closes while something is not saved. */
export function useUnsavedGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const life = new AbortController();
    window.addEventListener('beforeunload', (event) => event.preventDefault(), {
      signal: life.signal,
    });
    return () => life.abort();
  }, [unsaved]);
}
