import { type EventRow, SCHOOL_NAME } from './data.ts';
import type { ExpectedReading } from './expected.ts';
import { CODES } from './registrations.ts';

/** A list that names pupils and says nothing else of them: who has the same name is one there. */
export function expectedByName(
  rows: EventRow[],
  period: { from: string; to: string },
): ExpectedReading {
  const names = [...new Set(rows.map(({ pupil }) => pupil.name))];
  const pupils = names.map((name) => ({
    ...{ name, number: null, link: null, group: null },
    entries: rows
      .filter(({ pupil }) => pupil.name === name)
      .map(({ registration: { date, part, code } }) => ({
        ...{ date, slot: { part }, code, label: CODES[code].reason },
        ...{ excused: null, minutes: null },
      }))
      .sort((a, b) => a.date.localeCompare(b.date) || a.slot.part.localeCompare(b.slot.part)),
  }));
  return {
    ...{ view: 'events', scope: 'group', period, absentMeansPresent: true },
    ...{ school: SCHOOL_NAME, gaps: [], pupils },
  };
}
