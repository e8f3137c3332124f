import { isFirefox } from '../../../platform/manifest-facts.ts';
import {
  giveBack,
  grantedPatterns,
  onPermissionsChanged,
  requiredPatterns,
} from '../../../platform/permissions.ts';
import { privacyTexts } from '../../../texts/privacy.ts';
import { promiseTexts } from '../../../texts/privacy-promises.ts';
import { useSaid } from '../../use-said.tsx';
import { useLive } from '../use-live.ts';

const texts = promiseTexts.sites;

/** The sites that the extension may use now, each to be taken back. */
export function GrantedSites() {
  const { say, said } = useSaid();
  const { value: granted, failed } = useLive(grantedPatterns, (again, signal) =>
    onPermissionsChanged({ onAdded: again, onRemoved: again }, signal),
  );
  // Only Firefox lets go of a site that came with the installation.
  const fixed = isFirefox() ? [] : requiredPatterns();
  const takeBack = async (pattern: string) => {
    const outcome = await giveBack(pattern);
    say((outcome === 'gone' ? texts.taken : texts.kept)(pattern));
  };
  return (
    <>
      {said}
      {failed && <p class="panel problem">{privacyTexts.failed}</p>}
      {granted?.length === 0 && <p>{texts.none}</p>}
      {granted !== null && granted.length > 0 && (
        <ul class="plain granted" aria-label={texts.granted}>
          {granted.map((pattern) => (
            <li key={pattern}>
              <code>{pattern}</code>
              {fixed.includes(pattern) ? (
                <span> ({texts.required})</span>
              ) : (
                <button
                  type="button"
                  aria-label={texts.takeBackOf(pattern)}
                  onClick={() => takeBack(pattern)}
                >
                  {texts.takeBack}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/settings.html#access">{texts.toSettings}</a>
      </p>
    </>
  );
}
