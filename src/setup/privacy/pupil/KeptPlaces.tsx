import { parseDay } from '../../../../rules/attendance/day.ts';
import type { KeptPlace } from '../../../casebook/kept-places.ts';
import { mediumDate } from '../../../texts/dutch-date.ts';
import { listText } from '../../../texts/list-text.ts';
import { pupilPrivacyTexts as texts } from '../../../texts/privacy-pupil.ts';

/** Where something of the pupil stands on the device, until when, and from what its code was made. */
export function KeptPlaces({ kept }: { kept: readonly KeptPlace[] }) {
  if (kept.length === 0) return <p>{texts.nothingKept}</p>;
  return (
    <>
      <ul class="plain kept-places">
        {kept.map(({ key, until, kinds }) => (
          <li key={key}>
            {texts.keptAt(key, mediumDate(parseDay(until)!))}{' '}
            {texts.keptKinds(listText(kinds.map((kind) => texts.kinds[kind])))}
          </li>
        ))}
      </ul>
      <p>{texts.keptHow}</p>
    </>
  );
}
