import { isAfter, isBefore, parse } from 'date-fns';
import { Engine } from 'json-rules-engine';
import { formatDay } from '../../rules/attendance/day.ts';
import type { AttendanceRecord } from '../../rules/attendance/record.ts';
import type { CountRule } from './workload.ts';

/** The rules that a peer finds met, as a sorted list of ids. */
export type Met = string[];

/** json-rules-engine, thresholds only: the counts are given, which is the least it could be asked. */
export function jsonRulesPeer(
  rules: readonly CountRule[],
): (counts: Record<string, number>) => Promise<Met> {
  const engine = new Engine(
    rules.map(({ id, atLeast }) => ({
      conditions: { all: [{ fact: id, operator: 'greaterThanInclusive', value: atLeast }] },
      event: { type: id },
    })),
  );
  return async (counts) => {
    const { events } = await engine.run(counts);
    return events.map(({ type }) => type).sort();
  };
}

/** A registration as a plain program would hold it. */
export interface DatedRecord {
  date: Date;
  kind: string;
}

const asDate = (day: number) => parse(formatDay(day), 'yyyy-MM-dd', new Date(0));

export function datedRecords(records: readonly AttendanceRecord[]): DatedRecord[] {
  return records.map(({ day, kind }) => ({ date: asDate(day), kind }));
}

/** date-fns: one filter per rule over registrations whose dates are parsed already. */
export function dateFnsPeer(rules: readonly CountRule[]): (records: readonly DatedRecord[]) => Met {
  const dated = rules.map((rule) => ({
    ...rule,
    before: asDate(rule.window.from - 1),
    after: asDate(rule.window.to + 1),
  }));
  return (records) =>
    dated
      .filter(
        ({ kinds, before, after, atLeast }) =>
          records.filter(
            ({ date, kind }) =>
              (kinds as readonly string[]).includes(kind) &&
              isAfter(date, before) &&
              isBefore(date, after),
          ).length >= atLeast,
      )
      .map(({ id }) => id)
      .sort();
}
