import type { Day } from '../../../../rules/attendance/day.ts';
import { timelineTexts } from '../../../texts/case-timeline.ts';
import { casebookTexts } from '../../../texts/casebook.ts';
import { factTexts } from '../../../texts/facts.ts';
import { type KeptNames, keptRows } from '../../../texts/kept-rows.ts';
import { pupilPrivacyTexts } from '../../../texts/privacy-pupil.ts';
import { badgeWithoutNumber } from '../../../texts/signal-sentences.ts';
import type { HeldOfPupil } from '../messages.ts';

const texts = casebookTexts.sheet;

/** What was logged of the pupil, a row each; while the casebook is locked only what this session knows. */
export function LoggedTable({ pupil, asOf }: { pupil: HeldOfPupil; asOf: Day }) {
  const rows = keptRows(pupil.file, asOf, namesOf(pupil));
  if (rows.length === 0) {
    return pupil.kept === null ? null : <p>{pupilPrivacyTexts.nothingLogged}</p>;
  }
  return (
    <table class="facts" aria-label={pupilPrivacyTexts.logged}>
      <thead>
        <tr>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.value}</th>
          <th scope="col">{texts.where}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, value, where }) => (
          <tr key={`${what} ${value}`}>
            <th scope="row">{what}</th>
            <td data-label={texts.value}>{value}</td>
            <td data-label={texts.where}>{where}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function namesOf({ names: { facts, rules, partners } }: HeldOfPupil): KeptNames {
  const badge = (words: string | undefined) =>
    words === undefined ? undefined : badgeWithoutNumber(words);
  return {
    fact: (name) => factTexts[name] ?? badge(facts[name]) ?? timelineTexts.someStep,
    rule: (id) => badge(rules[id]) ?? texts.otherRule,
    partner: (id) => partners[String(id)] ?? String(id),
  };
}
