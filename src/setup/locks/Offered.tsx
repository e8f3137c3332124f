import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lock } from '../../schools/policy/locks.ts';
import { LocksContext, useIsInLocked } from './use-locks.ts';

/** Something that changes a part of the school: not there where the administrator locked it. */
export function Offered(props: {
  /** What it changes, where that does not follow from the part around it. */
  changes?: Lock;
  children: ComponentChildren;
}) {
  const { changes, children } = props;
  const { parts } = useContext(LocksContext);
  const isInside = useIsInLocked();
  return isInside || (changes !== undefined && parts.has(changes)) ? null : children;
}
