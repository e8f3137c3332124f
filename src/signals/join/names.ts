import { fold } from '../../lvs/words/text.ts';

/** The words of a name, for comparing: pages write "Dijk, Puck van" and "Puck van Dijk". */
export function nameSign(name: string): string {
  return words(name).join(' ');
}

/** Whether two signs may be of one pupil; `loosely`: one may leave words out ("Puck Dijk"). */
export function areSameNames(one: string, other: string, loosely: boolean): boolean {
  if (one === other) return true;
  if (!loosely) return false;
  const [short, long] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
  return short!.length > 1 && short!.every((word) => long!.includes(word));
}

function words(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort();
}
