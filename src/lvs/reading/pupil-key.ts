import { tidy } from '../words/text.ts';

const ID_IN_QUERY =
  /[?&](?:student|leerling|pupil|person|deelnemer|lln)_?(?:id|nr|nummer)?=([\w-]{2,})/i;
const ID_IN_PATH = /\/(?:leerling|leerlingen|student|students|pupil|deelnemer)\/([\w-]*\d[\w-]*)/i;

/** The LVS's own id in a link to a pupil's page, or null. */
export function idInLink(href: string): string | null {
  return (ID_IN_QUERY.exec(href) ?? ID_IN_PATH.exec(href))?.[1] ?? null;
}

/** The strongest key that the page gives: number, else id in a link, else name and class. */
export function pupilKey(of: {
  number: string | null;
  linkId: string | null;
  name: string;
  group: string | null;
}): string {
  if (of.number) return `nr:${of.number}`;
  if (of.linkId) return `id:${of.linkId}`;
  return `nc:${tidy(of.name)}|${tidy(of.group)}`;
}
