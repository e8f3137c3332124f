import { useEffect, useState } from 'preact/hooks';
import { NOT_MANAGED } from '../schools/policy/managed.ts';
import {
  type KnownSchools,
  onSchoolsChanged,
  readSchools,
} from '../schools/stored/stored-schools.ts';
import { readPolicy } from '../store/policy.ts';

/** The schools of this device, and whether somebody without one is asked about it. */
export interface DeviceSchools extends KnownSchools {
  asksFirst: boolean;
}

/** What is known when the browser does not give its stored data: nothing, which is not the same as none. */
const UNREADABLE: DeviceSchools = {
  schools: [],
  troubles: [{ key: '', state: 'unreadable', raw: null }],
  managed: NOT_MANAGED,
  asksFirst: true,
};

async function readDevice(): Promise<DeviceSchools> {
  const [known, { policy }] = await Promise.all([readSchools(), readPolicy()]);
  return { ...known, asksFirst: policy.firstRun };
}

/** The stored schools, kept up to date; null until they have been read. */
export function useStoredSchools(): DeviceSchools | null {
  const [stored, setStored] = useState<DeviceSchools | null>(null);
  useEffect(() => {
    const life = new AbortController();
    let latest = 0;
    const read = async () => {
      const mine = ++latest;
      const found = await readDevice().catch((error: unknown) => {
        console.error('Verzuimwijzer could not read the stored schools:', error);
        return UNREADABLE;
      });
      // Of two reads the one that began last knows more, whichever ends first.
      if (!life.signal.aborted && mine === latest) setStored(found);
    };
    read();
    onSchoolsChanged(read, life.signal);
    return () => life.abort();
  }, []);
  return stored;
}
