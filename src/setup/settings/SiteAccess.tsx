import { patternOf } from '../../schools/origin.ts';
import { setupTexts } from '../../texts/setup.ts';
import { AccessButton } from '../AccessButton.tsx';
import { useGranted } from '../use-granted.ts';

/** Which of the school's sites the extension may read, with a switch for each. */
export function SiteAccess({ origins }: { origins: readonly string[] }) {
  const granted = useGranted(origins.map(patternOf));
  return (
    <section class="part" aria-labelledby="access">
      <h3 id="access">{setupTexts.access}</h3>
      <p class="hint">
        {origins.length === 0 ? setupTexts.accessAfterSave : setupTexts.accessHint}
      </p>
      <ul class="rows">
        {granted !== null &&
          origins.map((origin) => {
            const on = granted.has(patternOf(origin));
            return (
              <li key={origin} class="row access">
                <span>{on ? setupTexts.accessOn(origin) : setupTexts.accessOff(origin)}</span>
                <AccessButton
                  origin={origin}
                  on={on}
                  label={on ? setupTexts.turnOffOrigin(origin) : setupTexts.turnOnOrigin(origin)}
                />
              </li>
            );
          })}
      </ul>
    </section>
  );
}
