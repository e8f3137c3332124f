const WINDOW = 4096;
/** Bits to a byte. Text has about 5, programs 6; what is packed or sealed has nearly 8. */
const PACKED = 7.7;
/** So much of it has to look so. */
const SHARE = 0.5;

/** Whether bytes look packed or sealed: as if every byte were drawn by lot. */
export function looksSealed(bytes: Uint8Array): boolean {
  let packed = 0;
  let windows = 0;
  for (let at = 0; at + WINDOW <= bytes.length; at += WINDOW) {
    windows++;
    if (entropy(bytes.subarray(at, at + WINDOW)) > PACKED) packed++;
  }
  return windows > 0 && packed / windows >= SHARE;
}

function entropy(bytes: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]!++;
  let bits = 0;
  for (const count of counts) {
    if (count > 0) bits -= (count / bytes.length) * Math.log2(count / bytes.length);
  }
  return bits;
}
