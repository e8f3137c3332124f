import { birthDateIn } from '../../../lvs/reading/pupil-key.ts';
import { mediumDate } from '../../../texts/dutch-date.ts';
import { pupilPrivacyTexts as texts } from '../../../texts/privacy-pupil.ts';
import type { HeldOfPupil } from '../messages.ts';

/** Everything by which the pages of this session know a pupil. */
export function whoWords({
  name,
  group,
  number,
  keys,
}: HeldOfPupil): [what: string, value: string][] {
  const birthDate = birthDateIn(keys);
  const links = keys.filter((key) => key.startsWith('id:')).map((key) => key.slice('id:'.length));
  return [
    [texts.name, name],
    ...pairOf(texts.class, group),
    ...pairOf(texts.number, number),
    ...pairOf(texts.birthDate, birthDate === null ? null : mediumDate(birthDate)),
    ...links.map((link): [string, string] => [texts.lvsId, link]),
  ];
}

function pairOf(what: string, value: string | null): [string, string][] {
  return value === null ? [] : [[what, value]];
}
