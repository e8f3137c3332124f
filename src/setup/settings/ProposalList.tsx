import { useEffect, useRef } from 'preact/hooks';
import { normalCode } from '../../schools/codes/codebook.ts';
import type { Proposal } from '../../schools/codes/proposals.ts';
import { setupTexts } from '../../texts/setup.ts';
import { excusedNames, kindNames } from '../../texts/setup-names.ts';
import { excusedChoice } from '../school-draft.ts';

/** What the words of a pasted list propose, for a person to check. Takes the focus. */
export function ProposalList(props: {
  proposals: Proposal[];
  known: ReadonlySet<string>;
  onAccept: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.proposals]);
  return (
    <section class="panel" aria-labelledby="code-proposals">
      <h4 id="code-proposals" ref={heading} tabIndex={-1}>
        {setupTexts.proposalTitle}
      </h4>
      <p>{setupTexts.proposalHint}</p>
      <ul>
        {props.proposals.map((proposal) => (
          <li key={proposal.code}>
            <strong>{proposal.code}</strong>
            {proposal.label === proposal.code ? '' : ` (${proposal.label})`}:{' '}
            {props.known.has(normalCode(proposal.code))
              ? setupTexts.proposalKnown
              : sayMeaning(proposal.meaning)}
          </li>
        ))}
      </ul>
      <button type="button" onClick={props.onAccept}>
        {setupTexts.acceptProposal}
      </button>
    </section>
  );
}

function sayMeaning(meaning: Proposal['meaning']): string {
  if (meaning === null) return setupTexts.proposalNone;
  const excused = excusedNames[excusedChoice(meaning.excused)];
  return `${kindNames[meaning.kind]}. ${setupTexts.excused} ${excused}.`;
}
