import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/**
 * What `read` answers, read again whenever `listen` says so and when a person comes back to the page; null
 * until the first answer. `failed`: the last time there was none.
 */
export function useLive<T>(
  read: () => Promise<T>,
  listen: (again: () => void, signal: AbortSignal) => void,
): { value: T | null; failed: boolean } {
  const [known, setKnown] = useState<{ value: T | null; failed: boolean }>({
    value: null,
    failed: false,
  });
  const latest = useRef(0);
  const again = useCallback(async () => {
    const mine = ++latest.current;
    const found = await read().then(
      (value) => ({ value, failed: false }),
      (error: unknown) => {
        console.error('Verzuimwijzer could not read what the privacy page shows:', error);
        return { value: null, failed: true };
      },
    );
    // Of two reads the one that began last knows more, whichever ends first.
    if (mine === latest.current) setKnown(found);
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    again();
    listen(again, signal);
    window.addEventListener('focus', again, { signal });
    document.addEventListener('visibilitychange', again, { signal });
    return () => life.abort();
  }, []);
  return known;
}

/** Calls `again` so often (in milliseconds) as long as the page is in view: of some things nothing tells. */
export function every(ms: number, again: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => document.visibilityState === 'visible' && again(), ms);
  signal.addEventListener('abort', () => clearInterval(timer));
}
