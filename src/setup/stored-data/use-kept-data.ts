import { useEffect, useState } from 'preact/hooks';
import { onLocalChanged } from '../../platform/local-storage.ts';
import { type Foreign, readForeign } from '../../store/foreign.ts';
import { type Aside, readAsides } from '../../store/set-aside.ts';
import { KNOWN_KEYS } from './known-keys.ts';

/** What is kept without being used. */
export interface KeptData {
  asides: Aside[];
  foreign: Foreign[];
}

/** What was set aside and what is none of ours, kept up to date. */
export function useKeptData(): KeptData {
  const [kept, setKept] = useState<KeptData>({ asides: [], foreign: [] });
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const [asides, foreign] = await Promise.all([readAsides(), readForeign(KNOWN_KEYS)]);
      if (!life.signal.aborted) setKept({ asides, foreign });
    };
    // When the browser gives nothing, the schools' part of the page says so.
    const look = () => read().catch(() => undefined);
    look();
    onLocalChanged(look, life.signal);
    return () => life.abort();
  }, []);
  return kept;
}
