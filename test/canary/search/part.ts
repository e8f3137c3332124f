/** Bytes that stood in a file, and how they were got out of it. */
export interface Part {
  bytes: Uint8Array;
  /** From the outside in: `SQLite moz_places`, `snappy`. */
  how: string[];
}

/** One way in which browsers write bytes. */
export interface Format {
  name: string;
  /** Whether these bytes are written so; `path` is empty for bytes that came out of others. */
  fits(bytes: Uint8Array, path: string): boolean;
  /** What is inside. @throws Error when these bytes cannot be read so after all. */
  open(bytes: Uint8Array, path: string): Part[];
}

/** Whether bytes begin so, at an offset. */
export function startsWith(bytes: Uint8Array, start: string | number[], offset = 0): boolean {
  const signs = typeof start === 'string' ? [...Buffer.from(start, 'latin1')] : start;
  return signs.every((sign, i) => bytes[offset + i] === sign);
}

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A number as LevelDB, protobuf and snappy write it, and where it ends. */
export function varint(bytes: Uint8Array, offset: number): { value: number; end: number } {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[offset + i];
    if (byte === undefined) break;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, end: offset + i + 1 };
  }
  throw new Error(`no number at byte ${offset}`);
}
