import type { Day } from '../../../rules/attendance/day.ts';
import { type JoinedFromPages, joinSeen } from '../join/join-seen.ts';
import type { SeenReading } from '../join/seen-source.ts';
import type { JudgingSchool } from '../judge.ts';
import { showsWholeGroup, type Wave, wavesOn } from '../wave.ts';

/** The days on which an illness went round in a pupil's group, by the newest page that shows all of it. */
export function waveAround(
  { pages }: Pick<JoinedFromPages, 'pages'>,
  seen: readonly SeenReading[],
  school: JudgingSchool,
  asOf: Day,
): Wave {
  const page = pages.findLast(({ reading }) => showsWholeGroup(reading));
  if (page === undefined) return new Map();
  const group = joinSeen(seen, school, asOf, page).pupils;
  const waves = wavesOn(page.reading, group, school.calendar);
  return waves.get(page.shownAs.group) ?? new Map();
}
