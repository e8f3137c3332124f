import { checkProfile } from '../../schools/profile/check-profile.ts';
import { migrateProfile } from '../../schools/profile/migrate-profile.ts';
import { schoolFormat } from '../../schools/stored/school-format.ts';
import type { Trouble } from '../../store/format.ts';
import { listText } from '../../texts/list-text.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { KeptCard } from './KeptCard.tsx';
import { namesIn } from './names-in.ts';
import { ProblemList } from './ProblemList.tsx';

/** Something stored that cannot be used: what it means, and what a person can do. */
export function TroubleCard(props: { trouble: Trouble; onSetAside: () => void }) {
  const { key, state, raw } = props.trouble;
  if (state === 'unreadable') return <Unreadable />;
  const name = listText(namesIn(raw)) || storedDataTexts.unnamed;
  return (
    <KeptCard
      problem
      title={TITLES[state](name)}
      from={key}
      raw={raw}
      about={
        <>
          <p>{storedDataTexts[state]}</p>
          {state === 'damaged' && key.startsWith(schoolFormat.prefix) && <WhatIsWrong raw={raw} />}
        </>
      }
      actions={(describedBy) =>
        state !== 'newer' && (
          <button type="button" aria-describedby={describedBy} onClick={props.onSetAside}>
            {storedDataTexts.setAside}
          </button>
        )
      }
    />
  );
}

const TITLES = {
  damaged: storedDataTexts.damagedTitle,
  newer: storedDataTexts.newerTitle,
  misplaced: storedDataTexts.misplacedTitle,
};

/** Nothing to save or to set aside: the browser itself has it no longer, or not now. */
function Unreadable() {
  return (
    <li class="panel problem">
      <h4>{storedDataTexts.unreadableTitle}</h4>
      <p>{storedDataTexts.unreadable}</p>
    </li>
  );
}

function WhatIsWrong({ raw }: { raw: unknown }) {
  const checked = checkProfile(migrateProfile(raw));
  if ('profile' in checked) return null;
  return (
    <details>
      <summary>{storedDataTexts.whatIsWrong}</summary>
      <ProblemList problems={checked.problems} />
      <p>{storedDataTexts.mendable}</p>
    </details>
  );
}
