import { withLock } from '../platform/lock.ts';

/**
 * Runs `work`, which reads what is stored and writes on the strength of it, while no other window or
 * worker does so. One lock for the whole store: what is set aside leaves one place for another.
 */
export function changeStore<T>(work: () => Promise<T>): Promise<T> {
  return withLock('vw-store', work);
}
