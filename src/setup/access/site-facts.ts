import { type CompiledPack, type Day, type PackLibrary, parseDay } from '../../../rules/index.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { schoolVersion } from '../../schools/settings/school-version.ts';
import { accessTexts as texts } from '../../texts/access.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { recentMoment } from '../../texts/moment.ts';
import { protocolName } from '../../texts/setup-names.ts';
import type { SiteHealth } from './messages.ts';

/** A line of the health card: what, and how it is. Holds nothing of a page. */
export type Fact = [name: string, value: string];

/** All that the health card says of one site. `schools`: those that use it. */
export function siteFacts(
  site: SiteHealth,
  schools: readonly SchoolProfile[],
  library: PackLibrary,
  today: Day,
): Fact[] {
  const noSchool: Fact = [texts.school, texts.noSchool];
  const ofSchools = schools.flatMap((school): Fact[] => [
    [texts.school, school.name],
    [texts.protocol, protocolOf(school, library, today)],
  ]);
  return [
    ...(schools.length === 0 ? [noSchool] : ofSchools),
    [texts.granted, grantedWords(site)],
    [texts.registered, site.registered ? texts.yes : texts.no],
    [texts.pages, site.pages === 0 ? texts.pagesNone : texts.pagesNow(site.pages)],
    [texts.seen, seenWords(site.last)],
    [texts.readAt, site.readAt === null ? texts.readNever : recentMoment(site.readAt)],
  ];
}

function protocolOf(school: SchoolProfile, library: PackLibrary, today: Day): string {
  const { title, pack, newer, isWaiting } = schoolVersion(library, school, today);
  const name = protocolName(school.protocol, title);
  if (title === null) return texts.protocolNotHere(name);
  const from = (version: CompiledPack) => mediumDate(parseDay(version.validFrom)!);
  const now = pack === null ? texts.noVersion(name) : texts.protocolWithVersion(name, from(pack));
  return isWaiting && newer !== null ? `${now}; ${texts.versionWaits(from(newer))}` : now;
}

function grantedWords({ forbidden, granted }: SiteHealth): string {
  if (forbidden) return texts.grantedBlocked;
  return granted ? texts.grantedYes : texts.grantedNo;
}

function seenWords(last: SiteHealth['last']): string {
  if (last === null) return texts.seenNothing;
  return 'view' in last
    ? (texts.views[last.view] ?? texts.problemUnknown)
    : (texts.problems[last.problem] ?? texts.problemUnknown);
}
