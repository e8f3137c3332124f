import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { startsWith } from '../part.ts';

/** The key that Chromium takes on Linux where no keyring is used, as in a test. It is the same everywhere. */
const KEY = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');

/** Whether Chromium sealed these bytes with the system's key. */
export function isSealed(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'v10') && bytes.length > 3 && bytes.length % 16 === 3;
}

/** Opens what Chromium sealed. @throws Error when it was sealed with another key. */
export function unseal(bytes: Uint8Array): Uint8Array {
  const cipher = createDecipheriv('aes-128-cbc', KEY, Buffer.alloc(16, ' '));
  return Buffer.concat([cipher.update(bytes.subarray(3)), cipher.final()]);
}
