import { type Asked, giveBack } from '../../platform/permissions.ts';
import { patternOf } from '../../schools/profile/origin.ts';
import { accessTexts } from '../../texts/access.ts';

/** Takes access to a site back; says how that ended, also when it is not up to the person. */
export async function switchOff(origin: string): Promise<string> {
  const { host } = new URL(origin);
  const outcome = await giveBack(patternOf(origin));
  return outcome === 'gone' ? accessTexts.turnedOff(host) : accessTexts.kept(host);
}

/** How a question for access to a site ended, in words. */
export function sayAsked(asked: Asked, origin: string): string {
  return asked === 'granted'
    ? accessTexts.turnedOn(new URL(origin).host)
    : accessTexts.asked[asked];
}
