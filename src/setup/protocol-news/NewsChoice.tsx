import type { CompiledPack } from '../../../rules/index.ts';
import type { Locks } from '../../schools/policy/locks.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { asSeen } from '../../schools/settings/school-version.ts';
import { newsTexts } from '../../texts/protocol-news.ts';
import type { NewsChange } from './take-news.ts';
import { written } from './written.ts';

/** Goes over to the new version or stays with the old one; who may not choose is told who does. */
export function NewsChoice(props: {
  school: SchoolProfile;
  newer: CompiledPack;
  keptTo: string;
  hasEnded: boolean;
  locks: Locks;
  /** Stores it, and then says what came of it. */
  take: (change: NewsChange, sentence: string) => void;
}) {
  const { school, newer, keptTo, hasEnded, locks, take } = props;
  if (locks.parts.has('protocolSeen')) {
    return <p>{newsTexts.lockedBy(locks.by ?? newsTexts.someAdmin)}</p>;
  }
  const mayStay = !hasEnded && !locks.parts.has('protocolVersion');
  const [from, using] = [written(newer.validFrom), written(keptTo)];
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() =>
            take({ protocolSeen: asSeen(newer) }, newsTexts.tookNew(school.name, from))
          }
        >
          {newsTexts.seen}
        </button>
        {mayStay && (
          <button
            type="button"
            onClick={() => take({ protocolVersion: keptTo }, newsTexts.stayed(school.name, using))}
          >
            {newsTexts.stay(using)}
          </button>
        )}
      </div>
      {mayStay && <p class="hint">{newsTexts.stayHint}</p>}
    </>
  );
}
