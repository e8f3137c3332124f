import { type Day, type PackLibrary, parseDay, versionsOf } from '../../../rules/index.ts';
import type { Locks } from '../../schools/policy/locks.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { asSeen, schoolVersion } from '../../schools/settings/school-version.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { newsTexts } from '../../texts/protocol-news.ts';
import { sayStoreError } from '../stored-data/say-store-error.ts';
import { useSaid } from '../use-said.tsx';
import { NewsList } from './NewsList.tsx';
import { PupilExamples } from './PupilExamples.tsx';
import { type NewsChange, takeNews } from './take-news.ts';

/** What a new version of the protocol changes for one school, and the choice to go over or to stay. */
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
  if (!isWaiting || newer === null || keptTo === null) return said;

  const [from, using] = [newer.validFrom, keptTo].map((date) => mediumDate(parseDay(date)!));
  const before = versionsOf(library, school.protocol).find((one) => one.validFrom === keptTo);
  const take = async (change: NewsChange, sentence: string) => {
    try {
      await takeNews(school.id, change);
      onTaken(change);
      say(sentence);
    } catch (error) {
      tell(sayStoreError(error));
    }
  };
  const isLocked = locks.parts.has('protocolSeen');
  const mayStay = pack !== null && !locks.parts.has('protocolVersion');
  return (
    <section class="panel protocol-news" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {isOnly ? newsTexts.title(from!) : newsTexts.titleAt(school.name, from!)}
      </h2>
      <p>
        {pack === null
          ? newsTexts.ended(newer.title, using!)
          : newsTexts.goesOn(newer.title, using!)}
      </p>
      {before === undefined ? (
        <p>{newsTexts.unknownBefore}</p>
      ) : (
        <>
          <h3>{newsTexts.changes}</h3>
          <NewsList before={before} after={newer} school={school} />
          <PupilExamples before={before} after={newer} school={school} library={library} today={today} />
        </>
      )}
      {isLocked ? (
        <p>{newsTexts.lockedBy(locks.by ?? newsTexts.someAdmin)}</p>
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            onClick={() =>
              take({ protocolSeen: asSeen(newer) }, newsTexts.tookNew(school.name, from!))
            }
          >
            {newsTexts.seen}
          </button>
          {mayStay && (
            <button
              type="button"
              onClick={() =>
                take({ protocolVersion: keptTo }, newsTexts.stayed(school.name, using!))
              }
            >
              {newsTexts.stay(using!)}
            </button>
          )}
        </div>
      )}
      {!isLocked && mayStay && <p class="hint">{newsTexts.stayHint}</p>}
      {said}
    </section>
  );
}
