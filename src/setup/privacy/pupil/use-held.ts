import { useCallback, useEffect, useState } from 'preact/hooks';
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
  const [asked, setAsked] = useState<Asked>('nothing');
  const [held, setHeld] = useState<Held>(NOTHING);
  const ask = useCallback(async (asked: Asked) => {
    setHeld(await read(asked));
    setAsked(asked);
  }, []);
  useEffect(() => {
    if (asked === 'nothing') return;
    const life = new AbortController();
    const { signal } = life;
    const again = async () => {
      const found = await read(asked);
      if (!signal.aborted) setHeld(found);
    };
    onSessionChanged(again, signal);
    onLocalChanged(again, signal);
    every(LOOK_MS, again, signal);
    // A browser may keep the page as it was left.
    window.addEventListener('pagehide', () => ask('nothing'), { signal });
    return () => life.abort();
  }, [asked]);
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
