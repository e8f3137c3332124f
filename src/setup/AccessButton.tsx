import { useState } from 'preact/hooks';
import { removePattern, requestPattern } from '../platform/permissions.ts';
import { patternOf } from '../schools/origin.ts';
import { setupTexts } from '../texts/setup.ts';

/** Gives or takes back access to one site, and says so when the browser refuses. */
export function AccessButton(props: { origin: string; on: boolean; label: string }) {
  const { origin, on, label } = props;
  const [refused, setRefused] = useState(false);
  const request = () =>
    // Nothing may be awaited before this call: the browser must see the click.
    (on ? removePattern(patternOf(origin)) : requestPattern(patternOf(origin))).then(
      (done) => setRefused(!done),
      () => setRefused(true),
    );
  return (
    <>
      <button type="button" onClick={request}>
        {label}
      </button>
      <p role="status">{refused && (on ? setupTexts.turnOffRefused : setupTexts.turnOnRefused)}</p>
    </>
  );
}
