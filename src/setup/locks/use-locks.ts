import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Lock, type Locks, NO_LOCKS } from '../../schools/policy/locks.ts';

/** What the administrator locked of the school that is shown. */
export const LocksContext = createContext<Locks>(NO_LOCKS);

export const InLockedContext = createContext(false);

/** Whether this stands inside a part that is locked. */
export function useIsInLocked(): boolean {
  return useContext(InLockedContext);
}

/** Whether the administrator set this part of the school that is shown. */
export function useIsLocked(lock: Lock): boolean {
  return useContext(LocksContext).parts.has(lock);
}

/** Who locked what is locked, in words for the person at the device; null: not told. */
export function useLockedBy(): string | null {
  return useContext(LocksContext).by;
}
