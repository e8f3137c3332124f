import { type Format, type Part, varint, view } from '../part.ts';

const BLOCK = 32 * 1024;
const HEADER = 7;
/** Parts of a record: all of it, its first, its last; between those two is 3. */
const [FULL, FIRST, LAST] = [1, 2, 4];

/** LevelDB's log and MANIFEST: records that go on over blocks of 32 KB. */
export const LEVELDB_LOG: Format = {
  name: 'LevelDB log',
  fits: (bytes, path) => bytes.length > 0 && /(?:^|[\\/])(?:\d{6}\.log|MANIFEST-\d{6})$/.test(path),
  open: (bytes) =>
    recordsOf(bytes).flatMap((record) => [
      { bytes: record, how: ['LevelDB record'] },
      ...valuesOf(record),
    ]),
};

function recordsOf(bytes: Uint8Array): Uint8Array[] {
  const records: Uint8Array[] = [];
  let begun: Uint8Array[] = [];
  const finish = () => {
    if (begun.length > 0) records.push(Buffer.concat(begun));
    begun = [];
  };
  for (let at = 0; at + HEADER <= bytes.length; ) {
    const left = BLOCK - (at % BLOCK);
    const kind = bytes[at + 6]!;
    const end = at + HEADER + view(bytes).getUint16(at + 4, true);
    if (left < HEADER || kind === 0) {
      at += left; // nothing more in this block
      continue;
    }
    if (kind > LAST) throw new Error(`a record of unknown kind ${kind} at byte ${at}`);
    if (kind === FULL || kind === FIRST) finish();
    begun.push(bytes.subarray(at + HEADER, end));
    if (kind === FULL || kind === LAST) finish();
    at = end;
  }
  finish(); // one that was never finished: the browser was killed
  return records;
}

/** The values of a batch of writes; none when the record is something else, as in a MANIFEST. */
function valuesOf(record: Uint8Array): Part[] {
  const parts: Part[] = [];
  try {
    for (let at = 12; at < record.length; ) {
      const kind = record[at];
      const key = varint(record, at + 1);
      at = key.end + key.value;
      if (kind === 0) continue;
      if (kind !== 1) return [];
      const value = varint(record, at);
      at = value.end + value.value;
      parts.push({ bytes: record.subarray(value.end, at), how: ['LevelDB value'] });
    }
  } catch {
    return [];
  }
  return parts;
}
