import { useEffect, useState } from 'preact/hooks';
import { onSchoolsChanged, readSchools, type StoredSchools } from '../schools/stored-schools.ts';

/** The stored schools, kept up to date; null until they have been read. */
export function useStoredSchools(): StoredSchools | null {
  const [stored, setStored] = useState<StoredSchools | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const found = await readSchools();
      if (!life.signal.aborted) setStored(found);
    };
    read();
    onSchoolsChanged(read, life.signal);
    return () => life.abort();
  }, []);
  return stored;
}
