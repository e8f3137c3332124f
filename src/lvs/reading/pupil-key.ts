import type { Day } from '../../../rules/attendance/day.ts';
import { tidy } from '../words/text.ts';

const ID_IN_QUERY =
  /[?&](?:student|leerling|pupil|person|deelnemer|lln)_?(?:id|nr|nummer)?=([\w-]{2,})/i;
const ID_IN_PATH = /\/(?:leerling|leerlingen|student|students|pupil|deelnemer)\/([\w-]*\d[\w-]*)/i;

/** The LVS's own id in a link to a pupil's page, or null. */
export function idInLink(href: string): string | null {
  return (ID_IN_QUERY.exec(href) ?? ID_IN_PATH.exec(href))?.[1] ?? null;
}

/** The keys that the page gives, strongest first: number, id in a link, name and birth date, name and class. */
export function pupilKeys(of: {
  number: string | null;
  linkId: string | null;
  birthDate: Day | null;
  name: string;
  group: string | null;
}): { key: string; otherKeys: string[] } {
  const nameAndClass = `nc:${tidy(of.name)}|${tidy(of.group)}`;
  const stronger = [
    of.number && `nr:${of.number}`,
    of.linkId && `id:${of.linkId}`,
    of.birthDate !== null && `nb:${tidy(of.name)}|${of.birthDate}`,
  ].filter((key) => typeof key === 'string' && key !== '') as string[];
  const [key = nameAndClass, ...weaker] = stronger;
  return { key, otherKeys: key === nameAndClass ? [] : [...weaker, nameAndClass] };
}

/** The birth date that these keys of one pupil tell; null when none does, or when they differ. */
export function birthDateIn(keys: readonly string[]): Day | null {
  const told = keys
    .filter((key) => key.startsWith('nb:'))
    .map((key) => Number(key.split('|').at(-1)));
  const [only = null, ...others] = new Set(told);
  return others.length === 0 ? only : null;
}

/** The pupil's number that these keys tell; null when none does, or when they differ. */
export function numberIn(keys: readonly string[]): string | null {
  const [only = null, ...others] = new Set(keys.filter((key) => key.startsWith('nr:')));
  return others.length === 0 ? (only?.slice('nr:'.length) ?? null) : null;
}
