import type { Trouble } from '../../store/format.ts';
import { isRecord } from '../profile/is-record.ts';
import { isOrigin } from '../profile/origin.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import type { StoredSchools } from '../stored/stored-schools.ts';

/** What is known of the place where a page was read. */
export interface PageSite {
  /** As the browser vouches for it. */
  origin: string;
  /** Short texts of the page that may name the school (`lvs` gathers them). */
  evidence: readonly string[];
  /** Id of the school that a person chose in this tab; null when nobody did. */
  chosen: string | null;
}

export type SchoolMatch =
  | { found: 'one'; school: SchoolProfile }
  /** No school uses this site. */
  | { found: 'none' }
  /** Schools use this site, and the page does not tell which one it shows. */
  | { found: 'unclear'; schools: SchoolProfile[] };

/**
 * The school that a page shows. One school at a site is taken at its address, unless it says by which
 * words its pages are known, or an entry that cannot be used may be a school of this site too; more than
 * one are told apart by those words or by their names. Never a guess: what stays unclear is asked.
 */
export function matchSchool({ schools, troubles }: StoredSchools, site: PageSite): SchoolMatch {
  const here = schools.filter(({ origins }) => origins.includes(site.origin));
  const [only] = here;
  if (only === undefined) return { found: 'none' };
  const isAlone = here.length === 1 && !troubles.some((trouble) => mayBeAt(trouble, site.origin));
  if (isAlone && only.pageNames.length === 0) return { found: 'one', school: only };
  const names = here.flatMap(namesOf);
  const texts = site.evidence.map(plain);
  const named = here.filter((school) =>
    namesOf(school).some((name) => isNamedIn(texts, name, names)),
  );
  const [school] = named.length === 1 ? named : here.filter(({ id }) => id === site.chosen);
  return school === undefined ? { found: 'unclear', schools: here } : { found: 'one', school };
}

/** Only when its sites can be read, and this is none of them, it is certain that it is not here. */
function mayBeAt({ raw }: Trouble, origin: string): boolean {
  if (!isRecord(raw) || !Array.isArray(raw.origins)) return true;
  const isReadable = raw.origins.length > 0 && raw.origins.every(isOrigin);
  return !isReadable || raw.origins.includes(origin);
}

function namesOf({ name, pageNames }: SchoolProfile): string[] {
  return (pageNames.length === 0 ? [name] : pageNames).map(plain);
}

/**
 * Whole words only: "De Linde" is not named by "De Lindenhof", nor by "De Linde Noord" when `names`, those
 * of all schools here, has that one too.
 */
function isNamedIn(texts: readonly string[], name: string, names: readonly string[]): boolean {
  if (name === '') return false;
  const word = ` ${name} `;
  const longer = names.map((other) => ` ${other} `).filter((w) => w !== word && w.includes(word));
  return texts.some((text) => {
    const rest = longer.reduce((left, other) => left.replaceAll(other, ' | '), ` ${text} `);
    return rest.includes(word);
  });
}

/** Without case, accents and marks, and with single spaces. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
