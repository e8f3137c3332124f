import { popupTexts } from '../../texts/popup.ts';
import { switchOff } from '../access/switch-site.ts';

/** Takes access to this site back, and says so when that is not up to the person. */
export function TurnOff(props: { origin: string; onMessage: (words: string) => void }) {
  const turnOff = async () => props.onMessage(await switchOff(props.origin));
  return (
    <button type="button" onClick={turnOff}>
      {popupTexts.turnOff}
    </button>
  );
}
