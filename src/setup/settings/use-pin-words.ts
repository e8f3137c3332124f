import { policyTexts } from '../../texts/policy.ts';
import { setupTexts } from '../../texts/setup.ts';
import { useIsLocked, useLockedBy } from '../locks/use-locks.ts';

/** What there is to say of a pinned version, by who can change it. */
export function usePinWords() {
  const by = useLockedBy();
  if (!useIsLocked('protocolVersion')) {
    const { pinEnded, pinMissing, pinnedHint } = setupTexts;
    return { ended: pinEnded, missing: pinMissing, hint: pinnedHint };
  }
  return {
    ended: (date: string) => policyTexts.pinEndedByThem(date, by),
    missing: (date: string) => policyTexts.pinMissingByThem(date, by),
    hint: policyTexts.pinnedByThem,
  };
}
