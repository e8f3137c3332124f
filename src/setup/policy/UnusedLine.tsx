import { policyTexts } from '../../texts/policy.ts';

/** How much of the policy is not used, with the way to what is wrong. */
export function UnusedLine({ unused }: { unused: number }) {
  if (unused === 0) return null;
  return (
    <p>
      {policyTexts.someUnused(unused)} <a href="#policy">{policyTexts.seeUnused}</a>
    </p>
  );
}
