import { onSessionChanged } from '../../../platform/session-storage.ts';
import { recentMoment } from '../../../texts/moment.ts';
import { privacyTexts } from '../../../texts/privacy.ts';
import { askPrivacy, type InMemory } from '../messages.ts';
import { useSchoolNames } from '../use-school-names.ts';
import { every, useLive } from '../use-live.ts';

const texts = privacyTexts.memory;
/** Nothing tells that a session was unused for too long until somebody looks. */
const LOOK_MS = 20_000;

/** What this browser session holds in memory: numbers only. */
export function MemoryPart() {
  const { value, failed } = useLive(
    () => askPrivacy({ type: 'read-memory' }),
    (again, signal) => {
      onSessionChanged(again, signal);
      every(LOOK_MS, again, signal);
    },
  );
  return (
    <section class="part" aria-labelledby="memory">
      <h2 id="memory" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      {failed && <p class="panel problem">{privacyTexts.failed}</p>}
      {value !== null && <Held {...value} />}
    </section>
  );
}

function Held({ places, others, characters }: InMemory) {
  const count = new Intl.NumberFormat('nl-NL').format(characters);
  return (
    <>
      {places.length === 0 ? <p class="state">{texts.empty}</p> : <Places places={places} />}
      {others.length > 0 && (
        <div>
          <p>{texts.others}:</p>
          <ul class="plain">
            {others.map((kind) => (
              <li key={kind}>{texts.otherKinds[kind] ?? texts.otherUnknown(kind)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="hint">{characters === 0 ? texts.allEmpty : texts.characters(count)}</p>
    </>
  );
}

function Places({ places }: Pick<InMemory, 'places'>) {
  const nameOf = useSchoolNames();
  return (
    <table class="facts" aria-label={texts.caption}>
      <thead>
        <tr>
          <th scope="col">{texts.site}</th>
          <th scope="col">{texts.school}</th>
          <th scope="col">{texts.readings}</th>
          <th scope="col">{texts.pupils}</th>
          <th scope="col">{texts.facts}</th>
          <th scope="col">{texts.usedAt}</th>
          <th scope="col">{texts.goesAt}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={`${place.origin} ${place.school}`}>
            <th scope="row">{new URL(place.origin).host}</th>
            <Cell label={texts.school}>{nameOf(place.school)}</Cell>
            <Cell label={texts.readings}>{place.readings}</Cell>
            <Cell label={texts.pupils}>{place.pupils}</Cell>
            <Cell label={texts.facts}>{place.facts}</Cell>
            <Cell label={texts.usedAt}>{recentMoment(place.usedAt)}</Cell>
            <Cell label={texts.goesAt}>{texts.goesAtWords(recentMoment(place.goesAt))}</Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Its label shows where the cells of a row stand below each other. */
function Cell({ label, children }: { label: string; children: string | number }) {
  return <td data-label={label}>{children}</td>;
}
