import type { SchoolMatch } from '../../schools/pages/match-school.ts';
import type { Protocol, SchoolProfile } from '../../schools/profile/profile.ts';
import { accessTexts } from '../../texts/access.ts';
import { roleNames } from '../../texts/first-run.ts';
import { popupTexts } from '../../texts/popup.ts';
import { protocolName } from '../../texts/setup-names.ts';
import type { ProtocolAnswer } from '../protocol-news/messages.ts';
import { NewsLine } from '../protocol-news/NewsLine.tsx';
import { useProtocol } from '../protocol-news/use-protocol.ts';
import { namesIn } from './schools-in.ts';

/** Which school this page shows, or why that cannot be told. */
export function SchoolHere({ match }: { match: SchoolMatch }) {
  if (match.found === 'none') return null;
  if (match.found === 'unclear') {
    const names = namesIn(match);
    const isOne = match.schools.length === 1;
    return <p>{isOne ? popupTexts.schoolNotNamed(names) : popupTexts.schoolUnclear(names)}</p>;
  }
  return <OneSchool school={match.school} />;
}

function OneSchool({ school }: { school: SchoolProfile }) {
  const protocol = useProtocol(school);
  return (
    <>
      <dl class="facts">
        <dt>{popupTexts.school}</dt>
        <dd>{school.name}</dd>
        <dt>{popupTexts.role}</dt>
        <dd>{roleNames[school.role]}</dd>
        <dt>{popupTexts.protocol}</dt>
        <dd>{sayProtocol(school.protocol, protocol)}</dd>
      </dl>
      {protocol !== null && <NewsLine waiting={protocol.waiting} />}
    </>
  );
}

function sayProtocol(id: Protocol, answer: ProtocolAnswer | null): string {
  const name = protocolName(id, answer?.title ?? null);
  return answer !== null && answer.title === null ? accessTexts.protocolNotHere(name) : name;
}
