import { useEffect, useState } from 'preact/hooks';
import { isGranted, onPermissionsChanged } from '../platform/permissions.ts';

/** Which of these host patterns are granted, kept up to date; null until the browser has answered. */
export function useGranted(patterns: readonly string[]): ReadonlySet<string> | null {
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  const wanted = patterns.join(' ');
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const list = wanted === '' ? [] : wanted.split(' ');
      const answers = await Promise.all(list.map(isGranted));
      if (!life.signal.aborted) setGranted(new Set(list.filter((_, i) => answers[i])));
    };
    look();
    onPermissionsChanged({ onAdded: look, onRemoved: look }, life.signal);
    return () => life.abort();
  }, [wanted]);
  return granted;
}
