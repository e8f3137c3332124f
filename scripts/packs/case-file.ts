import { join } from 'node:path';
import { formatDay, parseDay } from '../../rules/attendance/day.ts';
import { KINDS } from '../../rules/attendance/record.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import { type ReadCase, readCase } from '../../rules/evaluate/read-case.ts';
import { type CaseFile, caseFileSchema, type PackCase } from './case-schema.ts';
import { type ReadFile, readYamlFile } from './yaml-file.ts';

export function readCaseFile(packFolder: string): ReadFile<CaseFile> {
  return readYamlFile(join(packFolder, 'cases.yaml'), caseFileSchema);
}

/** A case in words as the core reads it. Throws when the case itself is not valid. */
export function toReadCase(file: CaseFile, item: PackCase): ReadCase {
  const sector = item.sector ?? file.sector;
  const school = {
    scope: item.scope,
    pack: file.pack,
    asOf: item.asOf,
    school: {
      sector,
      municipality: item.municipality ?? file.municipality,
      settings: item.settings ?? {},
    },
    calendar: {
      holidays: file.calendar.holidays.map((range) => {
        const [from, to] = range.split('..');
        return { from, to };
      }),
      freeDays: [...file.calendar.freeDays, ...(item.freeDays ?? [])],
      timetable: file.calendar.timetables[sector],
    },
    facts: item.facts ?? {},
  };
  const { calendar } = read({ ...school, scope: 'school' }, item).case;
  if (item.scope === 'school') return read(school, item);
  const year = Number(item.asOf.slice(0, 4)) - (item.asOf.slice(5) < '08-01' ? 1 : 0);
  const [from, to] = (item.coverage ?? `${year}-08-01..${item.asOf}`).split('..');
  const pupil = {
    coverage: { from, to, absentMeansPresent: item.absentMeansPresent ?? true },
    pupil: { birthDate: item.birthDate ?? null, municipality: null, ...item.pupil },
    records: item.records.flatMap((line) => expand(line, calendar)),
    totals: item.totals ?? [],
  };
  return read({ ...school, ...pupil }, item);
}

function read(input: unknown, item: PackCase): ReadCase {
  const result = readCase(input);
  if ('message' in result) throw new Error(`${item.name}: ${result.path} ${result.message}`);
  return result;
}

const LINE = new RegExp(
  `^(\\S+) (?:(day|am|pm)|lesson (\\d+)) (${KINDS.join('|')})(?: (excused|unexcused))?$`,
);

function expand(line: string, calendar: SchoolCalendar): object[] {
  const match = LINE.exec(line);
  if (!match) throw new Error(`expected "dates part kind [excused|unexcused]", found "${line}"`);
  const [, dates, part, lesson, kind, excused] = match;
  return datesOf(dates!, calendar).map((date) => ({
    date,
    part: part ?? 'lesson',
    ...(lesson ? { lesson: Number(lesson) } : {}),
    kind,
    excused: excused ? excused === 'excused' : null,
  }));
}

function datesOf(text: string, calendar: SchoolCalendar): string[] {
  const [start, count] = text.split('+');
  const [first, last] = start!.split('..').map((date) => parseDay(date));
  if (first === null || first === undefined || last === null) {
    throw new Error(`expected dates, found "${text}"`);
  }
  if (count === undefined && last === undefined) return [formatDay(first)];
  const found: number[] = [];
  const enough = () => (count === undefined ? false : found.length === Number(count));
  for (
    let day = calendar.schoolDayAfter(first - 1);
    day !== null && day <= (last ?? day) && !enough();
    day = calendar.schoolDayAfter(day)
  ) {
    found.push(day);
  }
  return found.map(formatDay);
}
