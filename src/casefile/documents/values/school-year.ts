import { type Day, formatDay } from '../../../../rules/attendance/day.ts';
import { ABSENCE_KINDS } from '../../../../rules/attendance/meaning.ts';
import type { CaseSheet, TimelineDay } from '../../../signals/case/case-sheet.ts';

/** One registration on its day. */
export type DatedRecord = { day: Day } & TimelineDay['records'][number];

/** The registrations of the school year up to as-of, ascending; the same slot with the same kind once. */
export function recordsOf({ timeline, asOf }: CaseSheet): DatedRecord[] {
  const seen = new Set<string>();
  return timeline.days.flatMap(({ day, records }) =>
    records.flatMap((record) => {
      const key = `${formatDay(day)} ${record.part} ${record.lesson} ${record.kind}`;
      if (day > asOf || seen.has(key)) return [];
      seen.add(key);
      return [{ day, ...record }];
    }),
  );
}

/** Whether all of the school year up to yesterday was seen: only then a count is a count. */
export function isAllSeen({ timeline }: CaseSheet): boolean {
  return timeline.unseen.length === 0;
}

/** Whether a registration says that a pupil was not at school or came late. */
export function isAbsence({ kind }: DatedRecord): boolean {
  return kind === 'late' || ABSENCE_KINDS.has(kind);
}
