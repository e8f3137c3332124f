import type { SchoolMatch } from '../../schools/pages/match-school.ts';
import { roleNames } from '../../texts/first-run.ts';
import { popupTexts } from '../../texts/popup.ts';
import { protocolName } from '../../texts/setup-names.ts';
import { namesIn } from './schools-in.ts';

/** Which school this page shows, or why that cannot be told. */
export function SchoolHere({ match }: { match: SchoolMatch }) {
  if (match.found === 'none') return null;
  if (match.found === 'unclear') {
    const names = namesIn(match);
    const isOne = match.schools.length === 1;
    return <p>{isOne ? popupTexts.schoolNotNamed(names) : popupTexts.schoolUnclear(names)}</p>;
  }
  const { name, role, protocol } = match.school;
  return (
    <dl class="facts">
      <dt>{popupTexts.school}</dt>
      <dd>{name}</dd>
      <dt>{popupTexts.role}</dt>
      <dd>{roleNames[role]}</dd>
      <dt>{popupTexts.protocol}</dt>
      <dd>{protocolName(protocol, null)}</dd>
    </dl>
  );
}
