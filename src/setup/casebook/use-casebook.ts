import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AboutCasebook } from '../../casebook/about-casebook.ts';
import { CASEBOOK_KEYS } from '../../casebook/stored-book.ts';
import { onLocalChanged } from '../../platform/local-storage.ts';
import { onSessionChanged } from '../../platform/session-storage.ts';
import type { NoteKey } from '../../store/session-keys.ts';
import { askCasebook } from './messages.ts';

/** Stands in the memory while a casebook with a PIN is open. */
const ROOT: NoteKey = 'casebook.root';

/** How the casebook is, kept up to date; null until the background has said it. */
export function useCasebook(): { about: AboutCasebook | null; refresh: () => Promise<void> } {
  const [about, setAbout] = useState<AboutCasebook | null>(null);
  const refresh = useCallback(async () => {
    try {
      const ask = () => askCasebook({ type: 'about-casebook' });
      // The background may end while it answers; asked once more it wakes.
      setAbout(await ask().catch(ask));
    } catch (error) {
      console.error('Verzuimwijzer could not ask how the casebook is:', error);
    }
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const isOurs = (key: string) => CASEBOOK_KEYS.some((prefix) => key.startsWith(prefix));
    refresh();
    onLocalChanged((keys) => keys.some(isOurs) && refresh(), life.signal);
    // Unlocking and locking elsewhere change nothing that is stored on the device.
    onSessionChanged((keys) => keys.includes(ROOT) && refresh(), life.signal);
    return () => life.abort();
  }, []);
  return { about, refresh };
}
