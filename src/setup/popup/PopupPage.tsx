import { openSettings } from '../../platform/tabs.ts';
import { patternOf } from '../../schools/origin.ts';
import { setupTexts } from '../../texts/setup.ts';
import { AccessButton } from '../AccessButton.tsx';
import { useGranted } from '../use-granted.ts';
import { useStoredSchools } from '../use-stored-schools.ts';
import { SchoolHere } from './SchoolHere.tsx';

/** Whether the extension is on at this site, a switch for it, and which school it uses there. */
export function PopupPage({ origin }: { origin: string | null }) {
  const granted = useGranted(origin === null ? [] : [patternOf(origin)]);
  const stored = useStoredSchools();
  if (granted === null || stored === null) return null;
  return (
    <main class="popup">
      <h1>{setupTexts.productName}</h1>
      {origin === null ? (
        <p>{setupTexts.popupNoSite}</p>
      ) : (
        <SiteHere origin={origin} on={granted.has(patternOf(origin))} />
      )}
      {origin !== null && <SchoolHere origin={origin} stored={stored} />}
      <button
        type="button"
        onClick={async () => {
          await openSettings();
          window.close();
        }}
      >
        {setupTexts.openSettings}
      </button>
    </main>
  );
}

function SiteHere({ origin, on }: { origin: string; on: boolean }) {
  const { host, protocol } = new URL(origin);
  const canAsk = on || protocol === 'https:';
  return (
    <>
      <p class="state" data-on={on}>
        {on ? setupTexts.popupOn(host) : setupTexts.popupOff(host)}
      </p>
      {canAsk ? (
        <AccessButton origin={origin} on={on} label={on ? setupTexts.turnOff : setupTexts.turnOn} />
      ) : (
        <p>{setupTexts.popupNeedsHttps}</p>
      )}
    </>
  );
}
