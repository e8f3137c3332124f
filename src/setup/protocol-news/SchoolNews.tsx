import { type CompiledPack, type Day, type PackLibrary, versionsOf } from '../../../rules/index.ts';
import type { Locks } from '../../schools/policy/locks.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { schoolVersion } from '../../schools/settings/school-version.ts';
import { newsTexts } from '../../texts/protocol-news.ts';
import { sayStoreError } from '../stored-data/say-store-error.ts';
import { useSaid } from '../use-said.tsx';
import { NewsChoice } from './NewsChoice.tsx';
import { NewsList } from './NewsList.tsx';
import { PupilExamples, type Versions } from './PupilExamples.tsx';
import { type NewsChange, takeNews } from './take-news.ts';
import { written } from './written.ts';

/**
 * What a new version of the protocol changes for one school, and the choice to go over or to stay. What a
 * click did stays said when the panel goes.
 */
export function SchoolNews(props: {
  headingId: string;
  school: SchoolProfile;
  isOnly: boolean;
  locks: Locks;
  library: PackLibrary;
  today: Day;
  onTaken: (change: NewsChange) => void;
}) {
  const { headingId, school, isOnly, locks, library, today, onTaken } = props;
  const { say, tell, said } = useSaid();
  const { keptTo, newer, isWaiting, pack } = schoolVersion(library, school, today);
  const take = async (change: NewsChange, sentence: string) => {
    try {
      await takeNews(school.id, change);
      onTaken(change);
      say(sentence);
    } catch (error) {
      tell(sayStoreError(error));
    }
  };
  return (
    <>
      {isWaiting && newer !== null && keptTo !== null && (
        <section class="panel protocol-news" aria-labelledby={headingId}>
          <h2 id={headingId} tabIndex={-1}>
            {isOnly
              ? newsTexts.title(written(newer.validFrom))
              : newsTexts.titleAt(school.name, written(newer.validFrom))}
          </h2>
          <p>{newsTexts[pack === null ? 'ended' : 'goesOn'](newer.title, written(keptTo))}</p>
          <WhatChanges
            before={versionsOf(library, school.protocol).find((v) => v.validFrom === keptTo)}
            after={newer}
            school={school}
            library={library}
            today={today}
          />
          <NewsChoice
            school={school}
            newer={newer}
            keptTo={keptTo}
            hasEnded={pack === null}
            locks={locks}
            take={take}
          />
        </section>
      )}
      {said}
    </>
  );
}

function WhatChanges(props: Omit<Versions, 'before'> & { before: CompiledPack | undefined }) {
  const { before, after, school } = props;
  if (before === undefined) return <p>{newsTexts.unknownBefore}</p>;
  return (
    <>
      <h3>{newsTexts.changes}</h3>
      <NewsList before={before} after={after} school={school} />
      <PupilExamples {...props} before={before} />
    </>
  );
}
