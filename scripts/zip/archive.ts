import { zipSync } from 'fflate';

/** A zip of files by path. The same files give the same bytes, whatever their order, dates or owner. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // In the clock of the machine, as zip files have it: the same bytes in every time zone.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}
