import type { Needle } from './needle.ts';

export interface Match {
  needle: Needle;
  /** Byte at which it begins. */
  at: number;
}

/** Small and capital ASCII letters are the same, in needles and in what is looked at. */
export const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte,
);
const ROOT = 0;

/**
 * Finds thousands of needles in one pass over the bytes (Aho and Corasick): a state for every beginning
 * of a needle, and where to go from it with every next byte.
 */
export class Matcher {
  private readonly next: Int32Array;
  /** Per state the needles that end there. */
  private readonly ends: number[][];
  private readonly needles: readonly Needle[];

  constructor(needles: readonly Needle[]) {
    this.needles = needles;
    const size = needles.reduce((sum, { bytes }) => sum + bytes.length, 1);
    const next = new Int32Array(size * 256).fill(-1);
    const ends: number[][] = [[]];
    needles.forEach(({ bytes }, index) => {
      let state = ROOT;
      for (const byte of bytes) {
        const slot = state * 256 + FOLDED[byte]!;
        if (next[slot] === -1) next[slot] = ends.push([]) - 1;
        state = next[slot]!;
      }
      ends[state]!.push(index);
    });
    goOn(next, ends);
    this.next = next.subarray(0, ends.length * 256);
    this.ends = ends;
  }

  /** Where each needle begins, at most once per needle. */
  matchesIn(bytes: Uint8Array): Match[] {
    const found = new Map<number, Match>();
    const { next, ends } = this;
    let state = ROOT;
    for (let at = 0; at < bytes.length; at++) {
      state = next[state * 256 + FOLDED[bytes[at]!]!]!;
      if (ends[state]!.length === 0) continue;
      for (const index of ends[state]!) {
        const needle = this.needles[index]!;
        const start = at + 1 - needle.bytes.length;
        if (!found.has(index) && standsAlone(bytes, start, at + 1, needle.digitWidth)) {
          found.set(index, { needle, at: start });
        }
      }
    }
    return [...found.values()];
  }
}

/** Where a byte leads nowhere, it leads where it would from the longest end that is a beginning too. */
function goOn(next: Int32Array, ends: number[][]): void {
  const fallback = new Int32Array(ends.length);
  const queue = [ROOT];
  for (const state of queue) {
    ends[state]!.push(...(state === ROOT ? [] : ends[fallback[state]!]!));
    for (let byte = 0; byte < 256; byte++) {
      const slot = state * 256 + byte;
      const elsewhere = state === ROOT ? ROOT : next[fallback[state]! * 256 + byte]!;
      if (next[slot] === -1) next[slot] = elsewhere;
      else {
        fallback[next[slot]!] = elsewhere;
        queue.push(next[slot]!);
      }
    }
  }
}

/** A number is another number when a digit stands beside it. */
function standsAlone(bytes: Uint8Array, start: number, end: number, width: number): boolean {
  if (width === 0) return true;
  // In UTF-16 of either kind the byte of the digit may come first or second.
  const beside = width === 1 ? [start - 1, end] : [start - 2, start - 1, end, end + 1];
  return !beside.some((at) => bytes[at]! >= 0x30 && bytes[at]! <= 0x39);
}
