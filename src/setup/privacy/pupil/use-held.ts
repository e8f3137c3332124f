import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onLocalChanged } from '../../../platform/local-storage.ts';
import { onSessionChanged } from '../../../platform/session-storage.ts';
import { askPrivacy, type HeldName, type HeldOfPupil, type PupilAt } from '../messages.ts';
import { every } from '../use-live.ts';

/** What a person asked to see. Only the page's own memory holds it, and it goes with the session. */
export type Held =
  | { show: 'nothing' }
  | { show: 'names'; names: HeldName[] }
  | { show: 'pupil'; of: HeldOfPupil }
  | { show: 'gone' }
  | { show: 'failed' };

type Asked = 'nothing' | 'names' | PupilAt;

const NOTHING: Held = { show: 'nothing' };
const LOOK_MS = 20_000;

/** The names, or all of one pupil, kept up to date for as long as a person looks at it. */
export function useHeld(): { held: Held; ask: (asked: Asked) => Promise<void> } {
  const [held, setHeld] = useState<Held>(NOTHING);
  const wanted = useRef<Asked>('nothing');
  const latest = useRef(0);
  const again = useCallback(async () => {
    const mine = ++latest.current;
    const found = await read(wanted.current);
    // What was hidden meanwhile stays hidden, however late its answer comes.
    if (mine === latest.current) setHeld(found);
  }, []);
  const ask = useCallback((asked: Asked) => {
    wanted.current = asked;
    return again();
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const refresh = () => {
      if (wanted.current !== 'nothing') again();
    };
    onSessionChanged(refresh, signal);
    onLocalChanged(refresh, signal);
    every(LOOK_MS, refresh, signal);
    // A browser may keep the page as it was left.
    window.addEventListener('pagehide', () => ask('nothing'), { signal });
    return () => life.abort();
  }, []);
  return { held, ask };
}

async function read(asked: Asked): Promise<Held> {
  if (asked === 'nothing') return NOTHING;
  try {
    if (asked === 'names') {
      return { show: 'names', names: await askPrivacy({ type: 'held-pupils' }) };
    }
    const of = await askPrivacy({ type: 'held-of-pupil', of: asked });
    return of === null ? { show: 'gone' } : { show: 'pupil', of };
  } catch (error) {
    console.error('Verzuimwijzer could not ask what is held of pupils:', error);
    return { show: 'failed' };
  }
}
