import { useEffect, useRef } from 'preact/hooks';
import type { ActiveTab } from '../../platform/tabs.ts';
import { policyTexts } from '../../texts/policy.ts';
import { popupTexts } from '../../texts/popup.ts';
import { AlsoFor } from './AlsoFor.tsx';
import { PageHere } from './PageHere.tsx';
import { PanelHere } from './PanelHere.tsx';
import type { SiteState } from './popup-state.ts';
import { paintedAt } from './rests-on.ts';
import { SampleHere } from './SampleHere.tsx';
import { SchoolHere } from './SchoolHere.tsx';
import { namesIn, schoolsIn } from './schools-in.ts';
import { TeachHere } from './TeachHere.tsx';
import { TurnOff } from './TurnOff.tsx';
import { TurnOn } from './TurnOn.tsx';

export interface SiteProps {
  state: SiteState;
  /** Says how an action ended. */
  onMessage: (words: string) => void;
}

/** A site where the extension can work: on or off, for which school, and the button that changes it. */
export function SiteHere({ state, tab, onMessage }: SiteProps & { tab: ActiveTab | null }) {
  const { origin, on, match, frames, framesOn } = state;
  const isReady = on && match.found !== 'none';
  const isPainted = paintedAt(new URL(origin).hostname) !== null;
  // What there is to read stands in a frame that is on: this site itself may stay as it is.
  const isWanted = !isReady && framesOn.length === 0 && !isPainted;
  const heading = useHeadingFocus(`${on} ${isReady}`);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="state" data-on={isReady}>
        {sayState(state)}
      </h2>
      {isReady && <SchoolHere match={match} />}
      {on && isWanted && <p>{popupTexts.onWithoutSchool}</p>}
      {!on && match.found !== 'none' && <p>{sayOff(state)}</p>}
      <PageHere state={state} />
      {tab !== null && (isReady || framesOn.length > 0) && <PanelHere tabId={tab.id} />}
      {(isWanted || frames.length > 0) && <TurnOn state={state} onMessage={onMessage} />}
      {isReady && !isPainted && mayTeach(state) && <TeachHere look={state.look} />}
      {isReady && <AlsoFor state={state} onMessage={onMessage} />}
      {isReady && <SampleHere />}
      {on && <TurnOff origin={origin} onMessage={onMessage} />}
    </>
  );
}

function sayState({ origin, on, match }: SiteState): string {
  const { host } = new URL(origin);
  if (!on) return popupTexts.off(host);
  return match.found === 'none' ? popupTexts.unlinked(host) : popupTexts.on(host);
}

/** Not where the administrator set how the pages of each of its schools are read. */
function mayTeach({ match, managed }: SiteState): boolean {
  return schoolsIn(match).some(({ id }) => !managed.locks.get(id)?.parts.has('mappings'));
}

/** A site that the administrator gave to a school still needs the person's click. */
function sayOff({ match, managed }: SiteState): string {
  const isLocked = schoolsIn(match).some(({ id }) => managed.locks.get(id)?.parts.has('origins'));
  return isLocked
    ? policyTexts.offWithSchool(namesIn(match), managed.by)
    : popupTexts.offWithSchool(namesIn(match));
}

/** The button that changed the state is gone after it: the focus goes to what it changed. */
function useHeadingFocus(state: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(state);
  useEffect(() => {
    if (last.current !== state) heading.current?.focus();
    last.current = state;
  }, [state]);
  return heading;
}
