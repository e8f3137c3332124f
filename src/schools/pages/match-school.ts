import type { SchoolProfile } from '../profile/profile.ts';

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
 * words its pages are known; more than one are told apart by those words or by their names. Never a
 * guess: what stays unclear is asked.
 */
export function matchSchool(schools: readonly SchoolProfile[], site: PageSite): SchoolMatch {
  const here = schools.filter(({ origins }) => origins.includes(site.origin));
  const [only] = here;
  if (only === undefined) return { found: 'none' };
  if (here.length === 1 && only.pageNames.length === 0) return { found: 'one', school: only };
  const texts = site.evidence.map(plain);
  const named = here.filter((school) => namesOf(school).some((name) => isNamedIn(texts, name)));
  const [school] = named.length === 1 ? named : here.filter(({ id }) => id === site.chosen);
  return school === undefined ? { found: 'unclear', schools: here } : { found: 'one', school };
}

function namesOf({ name, pageNames }: SchoolProfile): string[] {
  return (pageNames.length === 0 ? [name] : pageNames).map(plain);
}

/** Whole words only: "De Linde" is not named by "De Lindenhof". */
function isNamedIn(texts: readonly string[], name: string): boolean {
  return name !== '' && texts.some((text) => ` ${text} `.includes(` ${name} `));
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
