import { useEffect, useState } from 'preact/hooks';
import { adapterAt, viewsAt } from '../../lvs/adapters/adapters.ts';
import type { ReadWith } from '../../lvs/read-with.ts';
import { HEADER_WORDS } from '../../lvs/words/dictionary.ts';
import { runInTab } from '../../platform/run-in-tab.ts';
import type { ActiveTab } from '../../platform/tabs.ts';
import { viewsForSite } from '../../schools/pages/views-for-site.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import type { StoredSchools } from '../../schools/stored/stored-schools.ts';
import { isPageLook, type PageLook } from './page-look.ts';

/** As the build names it. */
const PROBE = 'site-probe.js';
/** A page that is busy for longer answers too late to wait for. */
const LONGEST_WAIT_MS = 3000;

/** `forbidden`: no extension may look there. `unreachable`: there is no page, or it does not answer. */
export type Looked = { look: PageLook } | { failed: 'forbidden' | 'unreachable' };

/** Looks once into the tab under the popup, as soon as the schools are known; null until it has answered. */
export function usePageLook(tab: ActiveTab | null, stored: StoredSchools | null): Looked | null {
  const [looked, setLooked] = useState<Looked | null>(null);
  const id = tab?.id ?? null;
  const url = tab?.url ?? null;
  const schools = stored?.schools ?? null;
  useEffect(() => {
    const done = (found: Looked) => setLooked((old) => old ?? found);
    if (id === null) return done({ failed: 'unreachable' });
    if (schools === null || looked !== null) return;
    const timer = setTimeout(() => done({ failed: 'unreachable' }), LONGEST_WAIT_MS);
    runInTab(id, PROBE, howToRead(url, schools)).then((found) => {
      if ('failed' in found) done(found);
      else done(isPageLook(found.result) ? { look: found.result } : { failed: 'unreachable' });
    });
    return () => clearTimeout(timer);
  }, [id, url, schools, looked]);
  return looked;
}

/** What the background would tell a page at this address. */
function howToRead(url: URL | null, schools: readonly SchoolProfile[]): Omit<ReadWith, 'today'> {
  const { origin, hostname } = url ?? { origin: '', hostname: '' };
  return {
    words: HEADER_WORDS,
    views: [...viewsForSite(schools, origin), ...viewsAt(hostname)],
    login: adapterAt(hostname)?.login ?? null,
  };
}
