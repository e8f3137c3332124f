import { fromBase64, randomBytes, toBase64, utf8 } from './bytes.ts';

/** AES-GCM asks for a number that is never used twice under one key: 96 random bits. */
const NONCE_BYTES = 12;

/**
 * Seals bytes, as base64: the nonce, then what is sealed. `bound`: what stands in the clear beside it
 * and must be the same when it is opened.
 */
export async function seal(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  bound: string,
): Promise<string> {
  const iv = randomBytes(NONCE_BYTES);
  const how = { name: 'AES-GCM', iv, additionalData: utf8(bound) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, bytes));
  const whole = new Uint8Array(iv.length + sealed.length);
  whole.set(iv);
  whole.set(sealed, iv.length);
  return toBase64(whole);
}

/** Null when it was sealed under another key or bound to something else, or has changed since. */
export async function unseal(
  key: CryptoKey,
  sealed: string,
  bound: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const whole = fromBase64(sealed);
    const iv = whole.slice(0, NONCE_BYTES);
    const how = { name: 'AES-GCM', iv, additionalData: utf8(bound) };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, whole.slice(NONCE_BYTES)));
  } catch {
    return null;
  }
}
