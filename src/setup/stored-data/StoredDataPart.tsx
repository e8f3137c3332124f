import { type KnownSchools, setSchoolTroubleAside } from '../../schools/stored/stored-schools.ts';
import { setForeignAside } from '../../store/foreign.ts';
import { forgetAside } from '../../store/set-aside.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { useSaid } from '../use-said.tsx';
import { AsideCard } from './AsideCard.tsx';
import { ForeignCard } from './ForeignCard.tsx';
import { KNOWN_KEYS } from './known-keys.ts';
import { StoredList } from './StoredList.tsx';
import { sayStoreError } from './say-store-error.ts';
import { TroubleCard } from './TroubleCard.tsx';
import { useKeptData } from './use-kept-data.ts';

/** All that is stored on this device, and what can be done with what is not used. */
export function StoredDataPart({ stored }: { stored: KnownSchools }) {
  const { schools, troubles, managed } = stored;
  const { asides, foreign } = useKeptData();
  const { say, said } = useSaid();
  const act = async (work: Promise<void>, done: string) =>
    say(await work.then(() => done, sayStoreError));
  const all = [schools, troubles, asides, foreign];
  if (all.every((list) => list.length === 0)) return <section>{said}</section>;
  return (
    <section class="part stored-data" id="stored-data" tabIndex={-1} aria-labelledby="stored-title">
      {said}
      <h2 id="stored-title">{storedDataTexts.title}</h2>
      <p class="hint">{storedDataTexts.intro}</p>
      <StoredList title={storedDataTexts.troubles}>
        {troubles.map((trouble) => (
          <TroubleCard
            key={trouble.key}
            trouble={trouble}
            onSetAside={() => act(setSchoolTroubleAside(trouble.key), storedDataTexts.setAsideDone)}
          />
        ))}
      </StoredList>
      <StoredList title={storedDataTexts.schools}>
        {schools.map(({ id, name, version }) => (
          <li key={id}>
            {managed.schools.has(id)
              ? storedDataTexts.schoolManaged(name)
              : storedDataTexts.schoolFine(name, version)}
          </li>
        ))}
      </StoredList>
      <StoredList title={storedDataTexts.asides} hint={storedDataTexts.asidesHint}>
        {asides.map((aside) => (
          <AsideCard
            key={aside.key}
            aside={aside}
            onForget={() => act(forgetAside(aside.key), storedDataTexts.forgotten)}
          />
        ))}
      </StoredList>
      <StoredList title={storedDataTexts.foreign} hint={storedDataTexts.foreignHint}>
        {foreign.map((entry) => (
          <ForeignCard
            key={entry.key}
            entry={entry}
            onSetAside={() =>
              act(setForeignAside(entry.key, KNOWN_KEYS), storedDataTexts.setAsideDone)
            }
          />
        ))}
      </StoredList>
    </section>
  );
}
