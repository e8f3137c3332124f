import { type Day, weekdayOf } from '../../../../rules/attendance/day.ts';
import { isUnauthorised } from '../../../../rules/attendance/meaning.ts';
import type { Kind } from '../../../../rules/attendance/record.ts';
import { reportedUntil } from '../../../../rules/evaluate/facts.ts';
import type { CaseSheet, Timeline } from '../../../signals/case/case-sheet.ts';
import type { DocumentTexts } from '../../../texts/documents.ts';
import { fullDate, mediumDate } from '../../../texts/dutch-date.ts';
import { fill } from '../../../texts/fill.ts';
import { listText } from '../../../texts/list-text.ts';
import { type DatedRecord, isAbsence, recordsOf } from './school-year.ts';

/** A line per day with absence: date, and what was registered for which part of the day. */
export function overviewLines(texts: DocumentTexts, sheet: CaseSheet): string[] {
  return dayLines(texts, recordsOf(sheet).filter(isAbsence));
}

/** Only what a report is about. */
export function unauthorisedLines(
  texts: DocumentTexts,
  sheet: CaseSheet,
  rule: string | null,
): string[] {
  return dayLines(texts, unauthorisedOf(sheet, rule));
}

/**
 * What is said to be without leave and was not reported before, and the late arrivals that count for the rule
 * that asks to report them. A report of today may be this very one, on its way.
 */
export function unauthorisedOf(sheet: CaseSheet, rule: string | null): DatedRecord[] {
  const asking = sheet.signals.find(({ signal }) => signal.rule === rule)?.signal;
  const reported = reportedUntil(sheet.file.facts, sheet.asOf - 1) ?? Number.NEGATIVE_INFINITY;
  const counts = ({ day }: DatedRecord) => asking?.evidence.includes(day) === true;
  return recordsOf(sheet).filter((record) =>
    isUnauthorised(record)
      ? record.day > reported || counts(record)
      : record.kind === 'late' && record.excused !== true && counts(record),
  );
}

/** How often per kind: late in times, all else in days. */
export function byKindLines(texts: DocumentTexts, sheet: CaseSheet): string[] {
  const found = new Map<Kind, DatedRecord[]>();
  for (const record of recordsOf(sheet).filter(isAbsence)) {
    found.set(record.kind, [...(found.get(record.kind) ?? []), record]);
  }
  return [...found].map(([kind, records]) =>
    kind === 'late'
      ? fill(texts.times, { kind: texts.kinds[kind], n: records.length })
      : fill(texts.days, {
          kind: texts.kinds[kind],
          n: new Set(records.map(({ day }) => day)).size,
        }),
  );
}

/** A line per spell of illness. Weekends and free days lie in a spell, a vakantie ends it. */
export function sickLines(texts: DocumentTexts, sheet: CaseSheet): string[] {
  const records = recordsOf(sheet);
  const sick = [...new Set(records.filter(({ kind }) => kind === 'sick').map(({ day }) => day))];
  const spells: { from: Day; to: Day; days: number }[] = [];
  for (const day of sick) {
    const last = spells.at(-1);
    if (last && areAdjacent(last.to, day, sheet.timeline)) {
      last.to = day;
      last.days++;
    } else spells.push({ from: day, to: day, days: 1 });
  }
  const home = records.filter(({ kind }) => kind === 'sick-home');
  return [
    ...spells.map(({ from, to, days }) =>
      from === to
        ? fill(texts.sickDay, { date: fullDate(from) })
        : fill(texts.sickSpell, { from: fullDate(from), to: fullDate(to), n: days }),
    ),
    ...(home.length === 0
      ? []
      : [fill(texts.sentHome, { dates: listText(home.map(({ day }) => mediumDate(day))) })]),
  ];
}

function areAdjacent(one: Day, other: Day, { freeDays }: Timeline): boolean {
  for (let day = one + 1; day < other; day++) {
    if (!isWeekend(day) && !freeDays.includes(day)) return false;
  }
  return true;
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}

function dayLines(texts: DocumentTexts, records: readonly DatedRecord[]): string[] {
  const byDay = new Map<Day, DatedRecord[]>();
  for (const record of records) {
    byDay.set(record.day, [...(byDay.get(record.day) ?? []), record]);
  }
  return [...byDay].map(([day, ofDay]) =>
    fill(texts.dayLine, {
      date: fullDate(day),
      what: listText(ofDay.map((record) => recordWords(texts, record))),
    }),
  );
}

/** `ziek (ochtend)`, `te laat (les 3)`; a whole day says no part. */
function recordWords(texts: DocumentTexts, { kind, part, lesson, excused }: DatedRecord): string {
  const slot = part === 'lesson' ? fill(texts.lesson, { lesson: lesson ?? '' }) : texts.parts[part];
  // Of these two the page may say either; of the others the kind says it already.
  const said = kind === 'leave' || kind === 'unauthorised' ? texts.excused[String(excused)] : '';
  return fill(texts.record, { kind: texts.kinds[kind], slot, said: said ?? '' });
}
