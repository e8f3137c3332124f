import { onManagedChanged, readManaged } from '../../../platform/managed-storage.ts';
import { privacyTexts } from '../../../texts/privacy.ts';
import { useLive } from '../use-live.ts';
import { RawText } from './RawText.tsx';

const texts = privacyTexts.stored;

/** What the administrator set for this device. */
export function PolicyList() {
  const { value, failed } = useLive(readManaged, onManagedChanged);
  const entries = Object.entries(value ?? {});
  return (
    <>
      <h3>{texts.policyTitle}</h3>
      {failed && <p class="panel problem">{privacyTexts.failed}</p>}
      {value !== null && <p>{entries.length === 0 ? texts.policyNone : texts.policyIntro}</p>}
      {entries.length > 0 && (
        <ul class="items">
          {entries.map(([key, raw]) => (
            <li key={key} class="panel">
              <p>
                <strong>{texts.policyItem(key)}</strong>
              </p>
              <RawText name={key} text={JSON.stringify(raw, null, 2)} isOpen={false} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
