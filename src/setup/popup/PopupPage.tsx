import { useState } from 'preact/hooks';
import { type ActiveTab, openSettings } from '../../platform/tabs.ts';
import { accessTexts } from '../../texts/access.ts';
import { policyTexts } from '../../texts/policy.ts';
import { popupTexts } from '../../texts/popup.ts';
import { setupTexts } from '../../texts/setup.ts';
import { PrivacyLink } from '../privacy/PrivacyLink.tsx';
import type { DeviceSchools } from '../use-stored-schools.ts';
import type { PopupState } from './popup-state.ts';
import { SiteHere } from './SiteHere.tsx';
import { usePopupState } from './use-popup-state.ts';

/** What the extension does at the open page, and the one button that changes it. */
export function PopupPage({ tab }: { tab: ActiveTab | null }) {
  const known = usePopupState(tab);
  const [message, setMessage] = useState('');
  return (
    <main class="popup" aria-busy={known === null}>
      <h1>{setupTexts.productName}</h1>
      {known === null ? (
        <p>{popupTexts.looking}</p>
      ) : (
        <>
          <Shown {...known} tab={tab} onMessage={setMessage} />
          <AboutStored {...known.stored} />
        </>
      )}
      <p role="status" class="message">
        {message}
      </p>
      <SettingsButton state={known?.state ?? null} />
      <PrivacyLink />
    </main>
  );
}

function Shown(props: {
  state: PopupState;
  stored: DeviceSchools;
  tab: ActiveTab | null;
  onMessage: (words: string) => void;
}) {
  const { state, stored, tab, onMessage } = props;
  switch (state.what) {
    case 'site':
      return <SiteHere key={state.origin} state={state} tab={tab} onMessage={onMessage} />;
    case 'no-site':
      return <p>{popupTexts.noSite}</p>;
    case 'forbidden':
      return <p>{accessTexts.forbidden}</p>;
    case 'insecure':
      return <p>{popupTexts.insecure}</p>;
    case 'bad-data':
      return <p>{popupTexts.badData}</p>;
    case 'no-school':
      return <p>{popupTexts.noSchool}</p>;
    case 'awaits-school':
      return <p>{policyTexts.awaits(stored.managed.by)}</p>;
  }
}

/** Schools that cannot be used, and who set what can. */
function AboutStored({ schools, troubles, managed }: DeviceSchools) {
  if (schools.length === 0) return null;
  return (
    <>
      {troubles.length > 0 && <p>{popupTexts.someBadData}</p>}
      {managed.isSet && <p class="hint">{policyTexts.setBy(managed.by)}.</p>}
    </>
  );
}

/** Where there is no school yet, the settings page asks for it. */
function SettingsButton({ state }: { state: PopupState | null }) {
  const first = state?.what === 'no-school';
  const open = async () => {
    await openSettings();
    window.close();
  };
  return (
    <button type="button" class={first ? 'primary' : 'quiet'} onClick={open}>
      {first ? popupTexts.startSchool : popupTexts.openSettings}
    </button>
  );
}
