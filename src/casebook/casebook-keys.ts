import { randomBytes, utf8 } from './bytes.ts';

/** What everything in the casebook is kept under. Both come from one root, which alone is stored. */
export interface CasebookKeys {
  /** HMAC: turns a pupil's number or name into a token that says nothing without it. */
  token: CryptoKey;
  /** AES-GCM: seals what was logged. */
  seal: CryptoKey;
}

const ROOT_BYTES = 32;

/** The root of a new casebook. */
export function newRoot(): Uint8Array<ArrayBuffer> {
  return randomBytes(ROOT_BYTES);
}

/** Both keys, neither of which can be taken out of the browser. */
export async function keysFrom(root: Uint8Array<ArrayBuffer>): Promise<CasebookKeys> {
  const base = await crypto.subtle.importKey('raw', root, 'HKDF', false, ['deriveKey']);
  const derive = (
    purpose: string,
    algorithm: AesKeyGenParams | HmacKeyGenParams,
    uses: KeyUsage[],
  ) => {
    const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(purpose) };
    return crypto.subtle.deriveKey(how, base, algorithm, false, uses);
  };
  const [token, seal] = await Promise.all([
    derive('casebook token', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
    derive('casebook seal', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
  ]);
  return { token, seal };
}
