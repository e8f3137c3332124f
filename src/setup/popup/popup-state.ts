import { matchSchool, type SchoolMatch } from '../../schools/pages/match-school.ts';
import { isCovered } from '../../schools/pages/site-patterns.ts';
import type { Managed } from '../../schools/policy/managed.ts';
import { patternOf } from '../../schools/profile/origin.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import type { DeviceSchools } from '../use-stored-schools.ts';
import type { PageLook } from './page-look.ts';
import { schoolsIn } from './schools-in.ts';
import type { Looked } from './use-page-look.ts';

/** What the popup is about. */
export type PopupState =
  /**
   * `awaits-school`: schools come by policy only. `forbidden`: no extension may work here; `insecure`: the
   * site has no https.
   */
  | { what: 'no-site' | 'bad-data' | 'no-school' | 'awaits-school' | 'forbidden' | 'insecure' }
  | SiteState;

export interface SiteState {
  what: 'site';
  origin: string;
  /** Access is given. */
  on: boolean;
  look: PageLook | null;
  /** The school that the page shows, as far as can be told. */
  match: SchoolMatch;
  /** Schools that do not use this site, and may. */
  others: SchoolProfile[];
  /** Sites of frames in the page that are needed too, and may be: not granted, or of no school yet. */
  frames: string[];
  /** Sites of frames in the page where the extension is on already. */
  framesOn: string[];
  /** What the administrator set. */
  managed: Managed;
}

/** All that the popup must know before it shows anything. */
export interface Known {
  url: URL | null;
  looked: Looked;
  stored: DeviceSchools;
  /** Host patterns that are granted now, of this site and of the frames in the page. */
  granted: ReadonlySet<string>;
  /** Host patterns that may be asked for; may be wide. */
  askable: readonly string[];
  /** Id of the school that a person chose in this tab. */
  chosen: string | null;
}

export function popupState({ url, looked, stored, ...known }: Known): PopupState {
  if (url === null || !/^https?:$/.test(url.protocol)) return { what: 'no-site' };
  if ('failed' in looked && looked.failed === 'forbidden') return { what: 'forbidden' };
  const { schools, troubles, managed, asksFirst } = stored;
  if (schools.length === 0 && troubles.length > 0) return { what: 'bad-data' };
  if (schools.length === 0) return { what: asksFirst ? 'no-school' : 'awaits-school' };
  const { origin } = url;
  const on = known.granted.has(patternOf(origin));
  if (!on && !isCovered(patternOf(origin), known.askable)) return { what: 'insecure' };

  const look = 'look' in looked ? looked.look : null;
  const evidence = look?.evidence ?? [];
  const isOn = (site: string) =>
    known.granted.has(patternOf(site)) && schools.some(({ origins }) => origins.includes(site));
  const match = matchSchool(stored, { origin, evidence, chosen: known.chosen });
  const mayUse = (school: SchoolProfile, site: string) =>
    school.origins.includes(site) || !managed.locks.get(school.id)?.parts.has('origins');
  const others = schools.filter((school) => !school.origins.includes(origin));
  const users = match.found === 'none' ? others : schoolsIn(match);
  const frames = framesNeeded(look).filter((site) => users.some((school) => mayUse(school, site)));
  return {
    what: 'site',
    origin,
    on,
    look,
    match,
    others: others.filter((school) => mayUse(school, origin)),
    frames: frames.filter((site) => !isOn(site) && isCovered(patternOf(site), known.askable)),
    framesOn: frames.filter(isOn),
    managed,
  };
}

/** A page that shows attendance itself needs none of its frames. */
export function framesNeeded(look: PageLook | null): string[] {
  if (look === null || !('reason' in look.page)) return [];
  return look.page.reason === 'no-attendance' ? look.frames : [];
}
