import type { CodeProposal } from '../../signals/code-proposals.ts';
import { popupTexts } from '../../texts/popup.ts';
import { questionTexts } from '../../texts/questions.ts';
import { TickList } from './TickList.tsx';

/** The codes on the page that will count, with what they seem to mean, for a person to check. */
export function CodesHere(props: {
  codes: readonly CodeProposal[];
  unexplained: readonly string[];
}) {
  const { codes, unexplained } = props;
  return (
    <>
      {codes.length > 0 && (
        <section aria-labelledby="codes">
          <h3 id="codes">{popupTexts.codes}</h3>
          <ul class="codes">
            {codes.map((proposal) => (
              <li key={proposal.code}>
                <b>{proposal.code}</b>
                {sayMeaning(proposal)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unexplained.length > 0 && <p>{popupTexts.notCounted(unexplained.join(', '))}</p>}
    </>
  );
}

/** Below the button, since most lists are right: the codes that a person does not agree with are left out. */
export function CodesLeftOut(props: {
  codes: readonly CodeProposal[];
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}) {
  const { codes, left, onChange } = props;
  if (codes.length === 0) return null;
  const items = codes.map((proposal) => ({
    id: proposal.code,
    words: `${proposal.code}${sayMeaning(proposal)}`,
  }));
  return (
    <details>
      <summary>{popupTexts.codesWrong}</summary>
      <TickList title={popupTexts.codesLeave} items={items} left={left} onChange={onChange} />
    </details>
  );
}

/** The page's own words where they differ, and the meaning in ours. */
function sayMeaning({ code, label, kind, excused }: CodeProposal): string {
  const name = questionTexts.kinds[kind];
  const isSaid = [code, name].some((words) => words.toLowerCase() === label.toLowerCase());
  const permission = excused === null ? '' : `, ${popupTexts.excused[`${excused}`]}`;
  return `${isSaid ? '' : ` (${label})`} – ${name}${permission}`;
}
