import { onSessionChanged } from '../../../platform/session-storage.ts';
import { recentMoment } from '../../../texts/moment.ts';
import { privacyTexts } from '../../../texts/privacy.ts';
import { askPrivacy, type InMemory } from '../messages.ts';
import { every, useLive } from '../use-live.ts';
import { useSchoolNames } from '../use-school-names.ts';

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
    <ul class="items" aria-label={texts.caption}>
      {places.map((place) => (
        <li key={`${place.origin} ${place.school}`} class="panel">
          <dl class="pairs">
            <Pair what={texts.site}>{new URL(place.origin).host}</Pair>
            <Pair what={texts.school}>{nameOf(place.school)}</Pair>
            <Pair what={texts.readings}>{place.readings}</Pair>
            <Pair what={texts.pupils}>{place.pupils}</Pair>
            <Pair what={texts.facts}>{place.facts}</Pair>
            <Pair what={texts.usedAt}>{recentMoment(place.usedAt)}</Pair>
            <Pair what={texts.goesAt}>{texts.goesAtWords(recentMoment(place.goesAt))}</Pair>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Pair({ what, children }: { what: string; children: string | number }) {
  return (
    <>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </>
  );
}
