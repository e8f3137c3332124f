import { zstdDecompressSync } from 'node:zlib';
import { type Format, type Part, varint, view } from '../part.ts';
import { unsnap } from './snappy.ts';

const MAGIC = 0xdb4775248b80fb57n;
const FOOTER = 48;

interface Entry {
  key: Uint8Array;
  value: Uint8Array;
}

/** A sorted table of LevelDB (`.ldb`, `.sst`): every block as written and taken out, keys made whole again. */
export const LEVELDB_TABLE: Format = {
  name: 'LevelDB table',
  fits: (bytes) =>
    bytes.length >= FOOTER && view(bytes).getBigUint64(bytes.length - 8, true) === MAGIC,
  open: (bytes) => {
    const footer = bytes.length - FOOTER;
    const meta = varint(bytes, varint(bytes, footer).end);
    const blocks = entriesOf(blockAt(bytes, meta.end)).map(({ value }) => blockAt(value, 0, bytes));
    const metas = entriesOf(blockAt(bytes, footer));
    const others = metas.map(({ value }) => blockAt(value, 0, bytes));
    return [...others.map(whole), ...blocks.flatMap((block) => [whole(block), ...valuesOf(block)])];
  },
};

const whole = (bytes: Uint8Array): Part => ({ bytes, how: ['LevelDB block'] });

function valuesOf(block: Uint8Array): Part[] {
  const entries = entriesOf(block);
  const keys = Buffer.concat(entries.flatMap(({ key }) => [key, Buffer.from('\n')]));
  return [
    { bytes: keys, how: ['LevelDB keys'] },
    ...entries.map(({ value }) => ({ bytes: value, how: ['LevelDB value'] })),
  ];
}

/** The block to which the handle at an offset points, taken out. */
function blockAt(handle: Uint8Array, offset: number, file = handle): Uint8Array {
  const start = varint(handle, offset);
  const size = varint(handle, start.end);
  const end = start.value + size.value;
  const stored = file.subarray(start.value, end);
  const kind = file[end];
  if (kind === 0) return stored;
  if (kind === 1) return unsnap(stored);
  if (kind === 2) return zstdDecompressSync(stored);
  throw new Error(`a block of unknown kind ${kind}`);
}

/** A key is written as what differs from the one before it. */
function entriesOf(block: Uint8Array): Entry[] {
  const restarts = view(block).getUint32(block.length - 4, true);
  const end = block.length - 4 - 4 * restarts;
  const entries: Entry[] = [];
  let before: Uint8Array = new Uint8Array();
  for (let at = 0; at < end; ) {
    const shared = varint(block, at);
    const own = varint(block, shared.end);
    const length = varint(block, own.end);
    const valueAt = length.end + own.value;
    before = Buffer.concat([before.subarray(0, shared.value), block.subarray(length.end, valueAt)]);
    entries.push({ key: before, value: block.subarray(valueAt, valueAt + length.value) });
    at = valueAt + length.value;
  }
  return entries;
}
