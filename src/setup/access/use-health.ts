import { useEffect, useState } from 'preact/hooks';
import { onPermissionsChanged } from '../../platform/permissions.ts';
import { onSessionChanged } from '../../platform/session-storage.ts';
import { onSchoolsChanged } from '../../schools/stored/stored-schools.ts';
import type { SiteHealth } from './messages.ts';
import { readHealth } from './say-to-background.ts';

/** How it goes at every site that the extension knows, kept up to date; null until it is known. */
export function useHealth(): SiteHealth[] | null {
  const [health, setHealth] = useState<SiteHealth[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const read = async () => {
      const found = await readHealth();
      if (!signal.aborted) setHealth(found);
    };
    read();
    onSessionChanged(read, signal);
    onSchoolsChanged(read, signal);
    onPermissionsChanged({ onAdded: read, onRemoved: read }, signal);
    // Pages come and go while another tab is looked at.
    window.addEventListener('focus', read, { signal });
    document.addEventListener('visibilitychange', read, { signal });
    return () => life.abort();
  }, []);
  return health;
}
