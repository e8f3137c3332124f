import { FOLLOWS } from '../../schools/profile/new-school.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { setupTexts } from '../../texts/setup.ts';
import { municipalityNames, protocolName, regionNames } from '../../texts/setup-names.ts';
import { useIsLocked } from '../locks/use-locks.ts';
import { hasLessons } from '../school-draft.ts';
import { useSaid } from '../use-said.tsx';
import type { PartProps } from './part-props.ts';
import { protocolOf } from './protocol-of.ts';

/** What follows from municipality and sector and is not so in the form: said and offered, never done. */
export function PlaceAndSector(props: PartProps) {
  const { draft, change } = props;
  const { say, said } = useSaid();
  const place = draft.municipality === '' ? null : municipalityNames[draft.municipality];
  const usual =
    draft.municipality === '' || draft.municipality === 'other'
      ? null
      : FOLLOWS[draft.municipality];
  // What the administrator locked is not offered.
  const [hasProtocol, hasRegion] = [useIsLocked('protocol'), useIsLocked('calendar')];
  const isOtherProtocol = usual !== null && usual.protocol !== draft.protocol;
  const protocol = isOtherProtocol && !hasProtocol ? usual.protocol : null;
  const isOtherRegion = usual !== null && ![usual.region, 'own'].includes(draft.region);
  const region = isOtherRegion && !hasRegion ? usual.region : null;
  const reach = protocolOf(props).reachSentence;
  const isTimetableOpen = !useIsLocked('timetable') && draft.sector !== '' && !hasLessons(draft);
  const isAllWell = protocol === null && region === null && reach === null && !isTimetableOpen;
  return (
    <>
      <div class={isAllWell ? undefined : 'note'} role="status">
        {(protocol !== null || region !== null) && place !== null && (
          <h4>{setupTexts.follows(place)}</h4>
        )}
        {protocol !== null && (
          <div class="choice-line">
            <p>{setupTexts.followsProtocol(protocolName(protocol, null))}</p>
            <button
              type="button"
              onClick={() => {
                change({ protocol, protocolVersion: null });
                say(setupTexts.tookProtocol(protocolName(protocol, null)));
              }}
            >
              {setupTexts.takeProtocol(protocolName(protocol, null))}
            </button>
          </div>
        )}
        {region !== null && (
          <div class="choice-line">
            <p>{setupTexts.followsRegion(regionNames[region])}</p>
            <button
              type="button"
              onClick={() => {
                change({ region });
                say(setupTexts.tookRegion(regionNames[region]));
              }}
            >
              {setupTexts.takeRegion(regionNames[region])}
            </button>
          </div>
        )}
        {reach !== null && <p>{reach}</p>}
        {isTimetableOpen && (
          <p>
            {setupTexts.sectorTimetable} <a href="#timetable">{calendarTexts.timetable}</a>
          </p>
        )}
      </div>
      {said}
    </>
  );
}
