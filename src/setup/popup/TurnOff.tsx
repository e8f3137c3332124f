import { giveBack } from '../../platform/permissions.ts';
import { patternOf } from '../../schools/profile/origin.ts';
import { accessTexts } from '../../texts/access.ts';
import { popupTexts } from '../../texts/popup.ts';

/** Takes access to this site back, and says so when that is not up to the person. */
export function TurnOff(props: { origin: string; onMessage: (words: string) => void }) {
  const { host } = new URL(props.origin);
  const turnOff = async () => {
    const outcome = await giveBack(patternOf(props.origin));
    props.onMessage(outcome === 'gone' ? accessTexts.turnedOff(host) : accessTexts.kept(host));
  };
  return (
    <button type="button" onClick={turnOff}>
      {popupTexts.turnOff}
    </button>
  );
}
