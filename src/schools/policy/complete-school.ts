import { SECTORS } from '../../../rules/index.ts';
import { checkProfile } from '../profile/check-profile.ts';
import { assumedTimetable, FOLLOWS, newSchool, type SchoolAnswers } from '../profile/new-school.ts';
import type { Problem } from '../profile/problem.ts';
import type { SchoolProfile, Timetable } from '../profile/profile.ts';
import { problem } from '../profile/to-problem.ts';
import { type Lock, settingLock } from './locks.ts';
import { lockedParts, type SchoolItem } from './school-item.ts';

/**
 * The whole school of an item of the policy, or what keeps it from being one. What the item names is
 * locked, except what it leaves open: that, and all it does not name, comes from `stored`; without it the
 * start values hold, and for the rest the defaults of a new school.
 */
export function completeSchool(
  item: SchoolItem,
  stored: SchoolProfile | null,
): { school: SchoolProfile } | { problems: Problem[] } {
  const { parts } = item;
  if (Object.hasOwn(parts, 'timetable') && !Object.hasOwn(parts, 'sector')) {
    // Which kind of timetable it is would hang on what a person chose.
    const expected = { form: 'one-of', allowed: SECTORS } as const;
    return { problems: [problem(['sector'], undefined, expected)] };
  }
  const base = stored ?? newOf(item);
  const sector = Object.hasOwn(parts, 'sector') ? parts.sector : base.sector;
  const timetable = fits(base.timetable, sector)
    ? base.timetable
    : assumedTimetable(sector as SchoolProfile['sector']);
  // What the item names is checked also where something stored takes its place.
  const checked = checkProfile({ ...base, timetable, version: undefined, ...parts });
  if ('problems' in checked) return { problems: withoutWhatFollows(item, checked.problems) };
  return { school: stored === null ? checked.profile : together(item, checked.profile, stored) };
}

/** Without the problems of what the item may leave out, once the municipality from which it follows is right. */
function withoutWhatFollows({ parts }: SchoolItem, problems: Problem[]): Problem[] {
  const isAt = ({ path }: Problem, part: string) => path[0] === part;
  if (!problems.some((one) => isAt(one, 'municipality'))) return problems;
  const open = ['protocol', 'calendar'].filter((part) => !Object.hasOwn(parts, part));
  return problems.filter((one) => !open.some((part) => isAt(one, part)));
}

/** A new school with what follows from the item; what it does not tell is missing. */
function newOf({ id, parts }: SchoolItem): SchoolProfile {
  const { municipality, sector } = parts;
  const follows =
    typeof municipality === 'string' && Object.hasOwn(FOLLOWS, municipality)
      ? FOLLOWS[municipality as keyof typeof FOLLOWS]
      : {};
  // Nobody tells the role of who sits at the device; most are teachers.
  const answers = { sector, role: 'teacher', ...follows } as SchoolAnswers;
  return newSchool(answers, id);
}

/** `stored`, with what is locked from `named`. */
function together(item: SchoolItem, named: SchoolProfile, stored: SchoolProfile): SchoolProfile {
  const locks = lockedParts(item);
  const school = partsWhere((part) => locks.has(part as Lock), named, stored);
  // A stored version of one protocol is none of another.
  const isOther = school.protocol !== stored.protocol && !locks.has('protocolVersion');
  const startVersion = Object.hasOwn(item.parts, 'protocolVersion') ? named.protocolVersion : null;
  return {
    ...school,
    protocolVersion: isOther ? startVersion : school.protocolVersion,
    timetable: fits(school.timetable, school.sector) ? school.timetable : named.timetable,
    settings: partsWhere((key) => locks.has(settingLock(key)), named.settings, stored.settings),
  };
}

/** Every part for which `isFirst` holds from `first`, and all others from `second`. */
export function partsWhere<T extends object>(
  isFirst: (part: string) => boolean,
  first: T,
  second: T,
): T {
  return Object.fromEntries([
    ...Object.entries(second).filter(([part]) => !isFirst(part)),
    ...Object.entries(first).filter(([part]) => isFirst(part)),
  ]) as T;
}

/** Whether a timetable is of the kind that a sector has. */
export function fits(timetable: Timetable, sector: unknown): boolean {
  return Object.values(timetable).every((day) => Array.isArray(day) === (sector === 'po'));
}
