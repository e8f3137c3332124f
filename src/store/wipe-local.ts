import { readAllLocal, removeLocal } from '../platform/local-storage.ts';
import { changeStore } from './change-store.ts';

/** Removes all that is stored on this device, whatever it is, also what no part of this version knows. */
export function wipeLocal(): Promise<void> {
  return changeStore(async () => removeLocal(Object.keys(await readAllLocal())));
}
