import './locks.css';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lock } from '../../schools/policy/locks.ts';
import { policyTexts } from '../../texts/policy.ts';
import { LockIcon } from './LockIcon.tsx';
import { InLockedContext, LocksContext, useIsInLocked } from './use-locks.ts';

/**
 * A part of the form that the administrator may have set: then it can be read, not changed, and says by
 * whom. Of several `locks` all must be set; what stands inside may be locked by itself. Parts within a
 * locked part are not marked again.
 */
export function LockedPart(props: {
  locks: readonly Lock[];
  /** The controls inside change nothing of it, and still work. */
  isOpen?: boolean;
  children: ComponentChildren;
}) {
  const { locks, isOpen = false, children } = props;
  const { by, parts } = useContext(LocksContext);
  const isInside = useIsInLocked();
  if (isInside || !locks.every((lock) => parts.has(lock))) return children;
  return (
    <fieldset class="locked" disabled={!isOpen}>
      <legend>
        <LockIcon />
        {policyTexts.lockedBy(by)}
      </legend>
      <InLockedContext.Provider value={true}>{children}</InLockedContext.Provider>
    </fieldset>
  );
}
