import { encodingsOf } from './encodings.ts';
import { FOLDED } from './matcher.ts';

/** A string to look for in files and requests. */
export interface Wanted {
  /** What it is, in words: “the birth date of pupil 3”. */
  what: string;
  text: string;
}

/** One way in which it may be written. */
export interface Needle extends Wanted {
  encoding: string;
  bytes: Uint8Array;
  /** So many bytes long is a character: for a number, which no other digit may stand beside. */
  digitWidth: 0 | 1 | 2;
}

/** A number to look for in binary form too. */
const WHOLE_NUMBER = /^[1-9]\d{10,14}$/;
const ENDS_IN_DIGITS = /^\d.*\d$/;

/** Everything as it may be written; what comes out the same twice is there once. */
export function needlesFor(wanted: readonly Wanted[]): Needle[] {
  const needles = wanted.flatMap(({ what, text }) => {
    const digits = ENDS_IN_DIGITS.test(text);
    const written = encodingsOf(text).map(({ encoding, bytes, width }) => {
      return { what, text, encoding, bytes, digitWidth: digits ? width : (0 as const) };
    });
    return WHOLE_NUMBER.test(text) ? [...written, ...binaryOf(what, text)] : written;
  });
  const once = new Map<string, Needle>();
  for (const needle of needles) {
    const key = Buffer.from(needle.bytes.map((byte) => FOLDED[byte]!)).toString('hex');
    if (!once.has(key)) once.set(key, needle);
  }
  return [...once.values()];
}

function binaryOf(what: string, text: string): Needle[] {
  const forms: [string, (bytes: Buffer) => void][] = [
    ['64-bit number', (bytes) => bytes.writeBigInt64LE(BigInt(text))],
    ['64-bit number, big end first', (bytes) => bytes.writeBigInt64BE(BigInt(text))],
    ['floating point number', (bytes) => bytes.writeDoubleLE(Number(text))],
    ['floating point number, big end first', (bytes) => bytes.writeDoubleBE(Number(text))],
  ];
  return forms.map(([encoding, write]) => {
    const bytes = Buffer.alloc(8);
    write(bytes);
    return { what, text, encoding, bytes, digitWidth: 0 };
  });
}
