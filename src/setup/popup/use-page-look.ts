import { useEffect, useState } from 'preact/hooks';
import { runInTab } from '../../platform/run-in-tab.ts';
import type { ActiveTab } from '../../platform/tabs.ts';
import { isPageLook, type PageLook } from './page-look.ts';

/** As the build names it. */
const PROBE = 'site-probe.js';
/** A page that is busy for longer answers too late to wait for. */
const LONGEST_WAIT_MS = 3000;

/** `forbidden`: no extension may look there. `unreachable`: there is no page, or it does not answer. */
export type Looked = { look: PageLook } | { failed: 'forbidden' | 'unreachable' };

/** Looks once into the tab under the popup; null until it has answered. */
export function usePageLook(tab: ActiveTab | null): Looked | null {
  const [looked, setLooked] = useState<Looked | null>(null);
  const id = tab?.id ?? null;
  useEffect(() => {
    const done = (found: Looked) => setLooked((old) => old ?? found);
    if (id === null) return done({ failed: 'unreachable' });
    const timer = setTimeout(() => done({ failed: 'unreachable' }), LONGEST_WAIT_MS);
    runInTab(id, PROBE).then((found) => {
      if ('failed' in found) done(found);
      else done(isPageLook(found.result) ? { look: found.result } : { failed: 'unreachable' });
    });
    return () => clearTimeout(timer);
  }, [id]);
  return looked;
}
