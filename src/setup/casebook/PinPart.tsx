import { useState } from 'preact/hooks';
import type { AboutCasebook } from '../../casebook/about-casebook.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { askCasebook } from './messages.ts';
import { PinForm } from './PinForm.tsx';

type Open = 'set' | 'change' | 'remove';

/** Sets, changes or takes away the PIN, and locks; for a casebook that is not locked. */
export function PinPart(props: { about: AboutCasebook; onSaid: (sentence: string) => void }) {
  const { about, onSaid } = props;
  const [open, setOpen] = useState<Open | null>(null);
  /** The administrator wants a PIN. */
  const isFixed = about.rule.casebook === 'pin';
  const done = (sentence: string) => {
    setOpen(null);
    onSaid(sentence);
  };
  const lock = async () => {
    const { done } = await askCasebook({ type: 'lock' });
    onSaid(done ? casebookTexts.said.closed : casebookTexts.said.failed);
  };
  const choose = (which: Open, label: string) => (
    <button
      type="button"
      aria-expanded={open === which}
      onClick={() => setOpen(open === which ? null : which)}
    >
      {label}
    </button>
  );
  return (
    <>
      {about.rule.isShared && <p>{casebookTexts.shared}</p>}
      {about.hasPin && <p>{casebookTexts.hasPin}</p>}
      {!about.hasPin && !isFixed && <p>{casebookTexts.noPin}</p>}
      <div class="buttons">
        {!about.hasPin && choose('set', casebookTexts.setPin)}
        {about.hasPin && (
          <button type="button" onClick={lock}>
            {casebookTexts.close}
          </button>
        )}
        {about.hasPin && choose('change', casebookTexts.changePin)}
        {about.hasPin && !isFixed && choose('remove', casebookTexts.removePin)}
      </div>
      {open !== null && (
        <PinForm
          key={open}
          name={open}
          title={TITLES[open]}
          asksNow={open !== 'set'}
          asksNew={open !== 'remove'}
          send={(current, pin) => askCasebook({ type: 'set-pin', pin, current })}
          onDone={() =>
            done(open === 'remove' ? casebookTexts.said.pinRemoved : casebookTexts.said.pinSet)
          }
        />
      )}
    </>
  );
}

const TITLES: Record<Open, string> = {
  set: casebookTexts.setPin,
  change: casebookTexts.changePin,
  remove: casebookTexts.removePin,
};
