import { useState } from 'preact/hooks';
import { normalCode } from '../../schools/codes/codebook.ts';
import { type Proposal, proposeMeanings } from '../../schools/codes/proposals.ts';
import { personalMark } from '../../schools/profile/mapping-words.ts';
import { setupTexts } from '../../texts/setup.ts';
import { LinesField } from '../fields/LinesField.tsx';
import { type CodeDraft, EMPTY_CODE, excusedChoice } from '../school-draft.ts';
import { useSaid } from '../use-said.tsx';
import { ProposalList } from './ProposalList.tsx';

/** Paste a list of codes, see what their words propose, and confirm the list as a whole. */
export function CodePaste(props: { codes: CodeDraft[]; add: (codes: CodeDraft[]) => void }) {
  const [pasted, setPasted] = useState('');
  const [proposals, setProposals] = useState<Proposal[] | null>(null);
  const { say, tell, said } = useSaid();

  const known = new Set(props.codes.map(({ code }) => normalCode(code)));
  const propose = () => {
    tell('');
    setProposals(proposeMeanings(pasted));
  };
  const accept = () => {
    const fresh = (proposals ?? []).filter(({ code }) => !known.has(normalCode(code)));
    props.add(fresh.map(draftFrom));
    setProposals(null);
    setPasted('');
    say(setupTexts.proposalAccepted(fresh.length));
  };
  return (
    <details class="paste">
      <summary>{setupTexts.pasteTitle}</summary>
      <LinesField
        path="paste"
        label={setupTexts.paste}
        hint={setupTexts.pasteHint}
        error={null}
        rows={5}
        value={pasted}
        onChange={setPasted}
      />
      <button type="button" disabled={pasted.trim() === ''} onClick={propose}>
        {setupTexts.propose}
      </button>
      {proposals !== null && <ProposalList proposals={proposals} known={known} onAccept={accept} />}
      {said}
    </details>
  );
}

function draftFrom({ code, label, meaning }: Proposal): CodeDraft {
  return {
    ...EMPTY_CODE,
    code,
    label: isLabel(code, label) ? label : '',
    kind: meaning?.kind ?? 'unknown',
    excused: excusedChoice(meaning?.excused ?? null),
    from: meaning === null ? null : 'proposal',
  };
}

/** A line without words beside its code gives the code for them; long words are a remark. */
function isLabel(code: string, label: string): boolean {
  return normalCode(label) !== normalCode(code) && personalMark(label) === null;
}
