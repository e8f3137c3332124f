import { fromBase64, randomBytes, toBase64, utf8 } from './bytes.ts';
import { seal, unseal } from './sealed-text.ts';

/** The root key as it stands on the device behind a PIN. */
export interface LockedRoot {
  salt: string;
  /** How often the PIN is stirred: stored, so that a later version may ask more. */
  rounds: number;
  sealed: string;
}

/** Fewer characters can be tried out in minutes. */
export const SHORTEST_PIN = 6;
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const BOUND = 'casebook root';

/** Puts the root behind a PIN. */
export async function lockRoot(
  root: Uint8Array<ArrayBuffer>,
  pin: string,
  rounds = ROUNDS,
): Promise<LockedRoot> {
  const salt = randomBytes(SALT_BYTES);
  const key = await keyOfPin(pin, salt, rounds);
  return { salt: toBase64(salt), rounds, sealed: await seal(key, root, BOUND) };
}

/** Null when it is another PIN. */
export async function unlockRoot(
  { salt, rounds, sealed }: LockedRoot,
  pin: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return unseal(await keyOfPin(pin, fromBase64(salt), rounds), sealed, BOUND);
}

async function keyOfPin(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const given = utf8(pin.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', given, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
