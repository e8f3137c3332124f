import { useEffect, useState } from 'preact/hooks';
import { isGranted, onPermissionsChanged } from '../platform/permissions.ts';

/** Which of these host patterns are granted, kept up to date; null until the browser has answered. */
export function useGranted(patterns: readonly string[]): ReadonlySet<string> | null {
  const [known, setKnown] = useState<{ wanted: string; granted: ReadonlySet<string> } | null>(null);
  const wanted = patterns.join(' ');
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const list = wanted === '' ? [] : wanted.split(' ');
      const answers = await Promise.all(list.map(isGranted));
      const granted = new Set(list.filter((_, i) => answers[i]));
      if (!life.signal.aborted) setKnown({ wanted, granted });
    };
    look();
    onPermissionsChanged({ onAdded: look, onRemoved: look }, life.signal);
    return () => life.abort();
  }, [wanted]);
  // What was asked before says nothing of patterns that came since.
  return known?.wanted === wanted ? known.granted : null;
}
