import type { Day } from '../../../rules/index.ts';
import type { CaseSheet, Timeline, TimelineDay } from '../../signals/case/case-sheet.ts';
import { timelineTexts } from '../../texts/case-timeline.ts';
import { fullDate } from '../../texts/dutch-date.ts';
import { listText } from '../../texts/list-text.ts';
import { factName } from '../fact-name.ts';
import { MARKS, marksOf } from './mark-of.ts';

type Record = TimelineDay['records'][number];

/** One line of the table behind the picture. */
export interface YearRow {
  from: Day;
  when: string;
  what: string;
  detail: string;
}

/** `6 dagen ziek en 3 dagen te laat.` */
export function countsSentence({ days }: Timeline): string {
  const counts = MARKS.flatMap((mark) => {
    const n = days.filter((day) => marksOf(day).includes(mark)).length;
    return n === 0 ? [] : [timelineTexts.times(n, timelineTexts.marks[mark])];
  });
  return counts.length === 0 ? timelineTexts.nothing : `${listText(counts)}.`;
}

/** All that the picture shows, by date. */
export function yearRows(sheet: CaseSheet): YearRow[] {
  const { days, vakanties, freeDays, unseen, logged } = sheet.timeline;
  const range = (what: string) => (one: { from: Day; to: Day }) =>
    rowOf(one.from, one.to, what, '');
  return [
    ...vakanties.map(range(timelineTexts.vakantie)),
    ...freeDays.map((day) => rowOf(day, day, timelineTexts.free, '')),
    ...unseen.map(range(timelineTexts.unseen)),
    ...days.flatMap(({ day, records }) =>
      records.map((record) => rowOf(day, day, timelineTexts.kinds[record.kind], detailOf(record))),
    ),
    ...logged.map(({ day, fact }) =>
      rowOf(day, day, timelineTexts.step(factName(sheet, fact)), ''),
    ),
  ].sort((a, b) => a.from - b.from);
}

function rowOf(from: Day, to: Day, what: string, detail: string): YearRow {
  const when = from === to ? fullDate(from) : timelineTexts.range(fullDate(from), fullDate(to));
  return { from, when, what, detail };
}

function detailOf(record: Record): string {
  const { part, lesson, said } = record;
  const partText =
    lesson === null ? timelineTexts.parts[part] : `${timelineTexts.parts[part]} ${lesson}`;
  return [partText, excusedText(record), ...(said === '' ? [] : [timelineTexts.said(said)])]
    .filter((words) => words !== null)
    .join(', ');
}

/** Only where it says something: of an illness nobody asks whether it was allowed. */
function excusedText({ kind, excused }: Record): string | null {
  const texts = timelineTexts.excused;
  if (excused === null) return kind === 'unauthorised' ? texts.unknown : null;
  if (excused)
    return ['unauthorised', 'truant', 'holiday', 'late'].includes(kind) ? texts.yes : null;
  return ['unauthorised', 'late', 'leave'].includes(kind) ? texts.no : null;
}
