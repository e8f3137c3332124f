import { type Day, parseDay, partsOf } from '../../../rules/index.ts';
import type { SchoolProfile } from './profile.ts';

/** True when it is time to ask whether the contacts are still right: never said, or more than a year ago. */
export function contactsDue(
  { contacts, checkedOn }: SchoolProfile['partners'],
  today: Day,
): boolean {
  if (Object.keys(contacts).length === 0) return false;
  const checked = checkedOn === null ? null : parseDay(checkedOn);
  if (checked === null) return true;
  const [then, now] = [partsOf(checked), partsOf(today)];
  const years = now.year - then.year;
  const isLaterInYear = now.month * 31 + now.date > then.month * 31 + then.date;
  return years > 1 || (years === 1 && isLaterInYear);
}
