import { useEffect, useRef } from 'preact/hooks';

const MOST_OFTEN_MS = 60_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'input'];

/** Tells at most once a minute that a person is at work on this page. */
export function useActivity(onUsed: () => void): void {
  const last = useRef(-MOST_OFTEN_MS);
  useEffect(() => {
    const tell = ({ timeStamp }: Event) => {
      if (timeStamp - last.current < MOST_OFTEN_MS) return;
      last.current = timeStamp;
      onUsed();
    };
    for (const sign of SIGNS) document.addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, tell);
    };
  }, []);
}
