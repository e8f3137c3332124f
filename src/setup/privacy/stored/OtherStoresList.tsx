import { onLocalChanged } from '../../../platform/local-storage.ts';
import { countOtherStores, type OtherStores } from '../../../platform/other-stores.ts';
import { recentMoment } from '../../../texts/moment.ts';
import { privacyTexts } from '../../../texts/privacy.ts';
import { every, useLive } from '../use-live.ts';

const texts = privacyTexts.stored;
const STORES = Object.keys(texts.other) as (keyof OtherStores)[];
const LOOK_MS = 5000;

/** That nothing stands in any other place that a browser has, as it was found just now. */
export function OtherStoresList() {
  const { value, failed } = useLive(
    async () => ({ at: Date.now(), counts: await countOtherStores() }),
    (again, signal) => {
      onLocalChanged(again, signal);
      every(LOOK_MS, again, signal);
    },
  );
  return (
    <>
      <h3>{texts.otherTitle}</h3>
      {failed && <p class="panel problem">{privacyTexts.failed}</p>}
      {value !== null && (
        <>
          <p>{texts.otherIntro(recentMoment(value.at))}</p>
          <ul class="plain" id="other-stores">
            {STORES.map((store) => (
              <li key={store}>
                {texts.other[store]}: <strong>{countWords(value.counts[store])}</strong>
              </li>
            ))}
            <li>{texts.sync}</li>
          </ul>
        </>
      )}
    </>
  );
}

function countWords(count: number | null): string {
  return count === null ? texts.otherUnknown : texts.otherCount(count);
}
