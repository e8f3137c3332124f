import type { Managed } from '../../schools/policy/managed.ts';
import { policyTexts } from '../../texts/policy.ts';
import { UnusedLine } from './UnusedLine.tsx';

/** At the top of the page: that the administrator set something, what that means, and whom to ask. */
export function ManagedNote(props: { managed: Managed; unused: number }) {
  const { isSet, by, locks } = props.managed;
  if (!isSet) return null;
  return (
    <section class="note managed" aria-labelledby="managed">
      <h2 id="managed">{policyTexts.setBy(by)}</h2>
      <p>
        {locks.size > 0 ? policyTexts.partly : policyTexts.noLocks} {policyTexts.askThem(by)}
      </p>
      <UnusedLine unused={props.unused} />
    </section>
  );
}
