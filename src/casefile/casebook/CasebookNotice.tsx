import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CasebookState } from '../../casebook/pupil-file.ts';
import { isChromebook } from '../../platform/chromebook.ts';
import { openSettings } from '../../platform/tabs.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { useSaid } from '../use-said.tsx';
import { UnlockForm } from './UnlockForm.tsx';

const texts = casebookTexts.sheet;

/**
 * Above the Zaakblad, when something is the matter with the casebook: it is locked, it cannot be read, the
 * device lost it, the administrator wants a PIN or no casebook, or it began just now. Nothing else of the time.
 */
export function CasebookNotice(props: {
  casebook: CasebookState;
  onUnlock: (pin: string) => void;
}) {
  const { casebook, onUnlock } = props;
  const { say, said } = useSaid();
  const wasOff = useRef(false);
  if (casebook === 'off') wasOff.current = true;
  return (
    <>
      {said}
      {casebook === 'locked' && (
        <section class="notice casebook-notice" aria-label={casebookTexts.title}>
          <p>{texts.locked}</p>
          <UnlockForm
            onUnlock={(pin) => {
              say(casebookTexts.said.opened);
              onUnlock(pin);
            }}
          />
          <details>
            <summary>{casebookTexts.forgotPin}</summary>
            <p>{casebookTexts.forgotPinText}</p>
            <ToSettings />
          </details>
        </section>
      )}
      {isSaid(casebook) && (
        <Told>
          <p>{casebookTexts.state[casebook]}</p>
        </Told>
      )}
      {casebook === 'open' && wasOff.current && (
        <Told>
          <p>
            <strong>{texts.begun}</strong> {texts.pinAdvice}
          </p>
          <p>{casebookTexts.mayForget[isChromebook() ? 'chromebook' : 'any']}</p>
        </Told>
      )}
    </>
  );
}

function isSaid(casebook: CasebookState) {
  return ['unusable', 'lost', 'forbidden', 'needs-pin'].includes(casebook);
}

function Told({ children }: { children: ComponentChildren }) {
  return (
    <section class="notice casebook-notice" aria-label={casebookTexts.title}>
      <div role="status">{children}</div>
      <ToSettings />
    </section>
  );
}

function ToSettings() {
  return (
    <p>
      <button type="button" onClick={() => openSettings()}>
        {texts.toSettings}
      </button>
    </p>
  );
}
