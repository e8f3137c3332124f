import { useEffect, useState } from 'preact/hooks';
import { askablePatterns } from '../../platform/permissions.ts';
import type { ActiveTab } from '../../platform/tabs.ts';
import { chosenSchool } from '../../schools/pages/tab-choice.ts';
import { patternOf } from '../../schools/profile/origin.ts';
import { siteForbidden } from '../access/say-to-background.ts';
import { useGranted } from '../use-granted.ts';
import { type DeviceSchools, useStoredSchools } from '../use-stored-schools.ts';
import { framesNeeded, type PopupState, popupState } from './popup-state.ts';
import { type Looked, usePageLook } from './use-page-look.ts';

/** What the popup is about, kept up to date; null until all of it is known. */
export function usePopupState(
  tab: ActiveTab | null,
): { state: PopupState; stored: DeviceSchools } | null {
  const url = tab?.url ?? null;
  const origin = url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
  const stored = useStoredSchools();
  const looked = usePageLook(tab, stored);
  const granted = useGranted(patternsOf(origin, looked));
  const chosen = useChosen(tab?.id ?? null, origin);
  const forbidden = looked !== null && 'failed' in looked && looked.failed === 'forbidden';
  useEffect(() => {
    if (forbidden && origin !== null) siteForbidden(origin);
  }, [forbidden, origin]);
  if (looked === null || stored === null || granted === null || chosen === undefined) return null;
  const askable = askablePatterns();
  const state = popupState({ url, looked, stored, granted, askable, chosen });
  return { state, stored };
}

function patternsOf(origin: string | null, looked: Looked | null): string[] {
  if (origin === null) return [];
  const frames = looked !== null && 'look' in looked ? framesNeeded(looked.look) : [];
  return [origin, ...frames].map(patternOf);
}

/** The school that a person chose in this tab; undefined until that is known. */
function useChosen(tabId: number | null, origin: string | null): string | null | undefined {
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (tabId === null || origin === null) setChosen(null);
    else chosenSchool(tabId, origin).then(setChosen);
  }, [tabId, origin]);
  return chosen;
}
