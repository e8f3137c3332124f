import type { Candidate } from '../../lvs/recognise/candidate.ts';
import { PROPOSED } from '../../lvs/recognise/confidence.ts';
import { pageTexts } from '../../texts/page.ts';
import { teachTexts } from '../../texts/teach.ts';
import { whyText } from '../../texts/why-text.ts';

/** The lists on the page under the numbers that stand there too; the chosen one is ringed in the page. */
export function CandidateList(props: {
  candidates: readonly Candidate[];
  /** Counted from 1; null: none yet. */
  chosen: number | null;
  onChoose: (number: number) => void;
}) {
  return (
    <fieldset class="candidates">
      <legend class="visually-hidden">{teachTexts.which}</legend>
      {props.candidates.map((candidate, i) => (
        <label key={i}>
          <input
            type="radio"
            name="candidate"
            autocomplete="off"
            checked={props.chosen === i + 1}
            onChange={() => props.onChoose(i + 1)}
          />
          <span>
            <b>{teachTexts.candidate(i + 1)}</b> · {teachTexts.rows(candidate.rowCount)}
            {candidate.confidence >= PROPOSED && <span class="mark">{teachTexts.likely}</span>}
            <span class="hint">{sayWhy(candidate)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function sayWhy({ why }: Candidate): string {
  return why.length === 0 ? teachTexts.whyNothing : teachTexts.why(whyText(why, pageTexts.why));
}
