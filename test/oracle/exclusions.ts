import { RULE_IDS } from './rule-ids.ts';
import { openSchool } from './school.ts';
import type { ContractCase, ContractSignal } from './types.ts';
import { slotsOf } from './view.ts';

/** Rules that count late arrivals: an excused one is shown as such. */
const COUNTS_LATES = /\.late\./;
/** Rules that look at registrations of a stretch of time, so that unknown codes in it are told. */
const COUNTS_RECORDS = /\.(late|truancy|sick|unauthorised|unauth)\.(?!route|lpa)/;

/** What a person says is not counted. */
const SAID = Object.values(RULE_IDS).flatMap(({ M }): readonly string[] => M);

/**
 * What was left out and why. Settled: codes without a known meaning are "niet meegeteld" wherever
 * registrations are counted, an excused late arrival does not count, the list is by date and never later
 * than the judged day. The other reasons are the evaluator's own words.
 */
export function missingExclusions(c: ContractCase, given: ContractSignal): string[] {
  const { excluded = [], rule, window } = given;
  const found: string[] = [];
  const dates = excluded.map((e) => e.date);
  if (dates.some((d) => d > c.asOf)) found.push(`${rule}: excluded: a day after asOf`);
  if (dates.some((d, i) => i > 0 && d < dates[i - 1]!))
    found.push(`${rule}: excluded: not by date`);
  if (!COUNTS_RECORDS.test(rule) || SAID.includes(rule) || window === null) return found;
  const { slots } = openSchool(c);
  const lateCounts = c.school.settings['late.excused'] === 'count';
  for (const record of c.records) {
    const { date, kind } = record;
    if (date > c.asOf || date < window.from || date > window.to) continue;
    if (slotsOf(record, slots(date)).length === 0) continue;
    const excusedLate =
      COUNTS_LATES.test(rule) && kind === 'late' && record.excused === true && !lateCounts;
    const reason = kind === 'unknown' ? 'unknown-code' : excusedLate ? 'excused' : null;
    if (reason === null) continue;
    if (!excluded.some((e) => e.date === date && e.reason === reason)) {
      found.push(`${rule}: excluded: expected ${date} ${reason}`);
    }
  }
  return [...new Set(found)];
}
