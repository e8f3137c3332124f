import type { PupilReading, Reading } from '../../lvs/reading/reading.ts';
import { type Moment, moment } from '../../store/session-moments.ts';
import { changeNote, readNote } from '../../store/session-notes.ts';
import { useSession } from '../../store/sessions.ts';
import { changeKept, type Dated, type Place, readKept } from '../../store/site-memory.ts';
import type { PageSign } from '../join/join-seen.ts';
import { tellingKeys } from '../join/persons.ts';

/**
 * Whom the Zaakblad is about: the pupil that a person chose last, on whatever page. Belongs to the session
 * of the LVS that showed this pupil, and is wiped with it.
 */
export interface ChosenPupil extends Dated {
  /** Stands for this choice in what a Zaakblad says, so that nothing is logged of another pupil. */
  token: string;
  /** As the page named the pupil, without attendance. */
  pupil: PupilReading;
  /** The page, where the name there is all that is known of who it is; else null. */
  on: PageSign | null;
}

const KIND = 'chosen';
/** Where the last choice was made; says nothing of a pupil. */
const LAST = 'chosen-at';

/** Chooses a pupil as a page shows this pupil. Who is chosen already keeps the token. */
export async function choosePupil(
  place: Place,
  shown: PupilReading,
  { view, scope, source, period }: Reading,
  since: Moment = moment(),
): Promise<void> {
  const { key, otherKeys, name, group, ambiguous } = shown;
  const bare = { entries: [], totals: [], unsaved: false };
  const pupil = { key, otherKeys, name, group, ambiguous, ...bare };
  const on = tellingKeys(pupil).length > 0 ? null : { view, scope, source, period };
  const choose = ([before]: ChosenPupil[]) => {
    const isSame = JSON.stringify([before?.pupil, before?.on]) === JSON.stringify([pupil, on]);
    return [{ at: Date.now(), token: isSame ? before!.token : crypto.randomUUID(), pupil, on }];
  };
  await changeKept<ChosenPupil>(place, KIND, choose, { since });
  await changeNote<Place>(LAST, () => place, since);
}

/** The pupil that was chosen last, and where; null: nobody was, or the session is over. */
export async function chosenPupil(): Promise<{ place: Place; chosen: ChosenPupil } | null> {
  const place = await readNote<Place>(LAST);
  if (place === undefined) return null;
  const [chosen] = await readKept<ChosenPupil>(place, KIND);
  return chosen === undefined ? null : { place, chosen };
}

/** Keeps what is known of a session while its Zaakblad is used. */
export function keepChosen({ origin }: Place): Promise<void> {
  return useSession(origin);
}
