import { useEffect, useState } from 'preact/hooks';

/** A value once it has not changed for `wait` milliseconds; the first one at once. */
export function useSettled<T>(value: T, wait: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
