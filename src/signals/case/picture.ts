import type { Day } from '../../../rules/attendance/day.ts';
import { schoolYearOf } from '../../../rules/calendar/periods.ts';
import type { SchoolCalendar } from '../../../rules/calendar/school-calendar.ts';
import type { JoinedFromPages } from '../join/join-seen.ts';
import { presenceShare } from '../presence.ts';
import type { CasePicture } from './case-sheet.ts';
import { unseenDays } from './unseen-days.ts';

/** How far this session saw a pupil, on which pages, and how often the pupil was there. */
export function pictureOf(
  pupil: JoinedFromPages,
  calendar: SchoolCalendar,
  asOf: Day,
): CasePicture {
  const { coverage, tellsReasons, unjudged, pages } = pupil;
  const unseen = unseenDays(pupil, calendar, schoolYearOf(asOf).from, asOf - 1);
  return {
    coverage,
    isWhole: unseen.length === 0 && tellsReasons && unjudged === null,
    presence: presenceShare(pupil, calendar, asOf),
    tellsReasons,
    pages: pages.map(({ reading, at }) => ({ view: reading.view, at })),
  };
}
