import type { Day } from '../attendance/day.ts';
import { ABSENCE_KINDS, isReasonUnknown, isUnauthorised } from '../attendance/meaning.ts';
import type { PupilCase } from '../attendance/pupil-case.ts';
import type { AttendanceRecord, Kind } from '../attendance/record.ts';
import { slotsOfRecord } from '../attendance/slots.ts';
import type { Measured } from '../measures/measured.ts';
import type { SettledCount } from './rule-body.ts';
import type { ExclusionReason, Signal } from './signal.ts';

const UNAUTHORISED_KINDS: readonly Kind[] = ['truant', 'unauthorised', 'holiday', 'leave'];
const KINDS_OF: Record<SettledCount['measure'], ReadonlySet<Kind>> = {
  lates: new Set(['late']),
  'sick-home': new Set(['sick-home']),
  'sick-spells': new Set(['sick']),
  'sick-days': new Set(['sick']),
  'sick-day': new Set(['sick']),
  run: new Set(['sick']),
  'run-weeks': ABSENCE_KINDS,
  'unauthorised-hours': new Set(UNAUTHORISED_KINDS),
};

/** Registrations of the rule's kind that did not count, each day and reason once, by date. */
export function exclusionsOf(
  count: SettledCount,
  found: Measured,
  pupilCase: PupilCase,
  reportedEnd: Day | null,
): Signal['excluded'] {
  const seen = new Set<string>();
  const excluded: Signal['excluded'] = [];
  for (const record of pupilCase.records) {
    const reason = reasonOf(record, count, found, pupilCase, reportedEnd, seen);
    const key = `${record.day} ${reason}`;
    if (reason === null || seen.has(key)) continue;
    seen.add(key);
    excluded.push({ day: record.day, reason });
  }
  return excluded.sort((a, b) => a.day - b.day || (a.reason < b.reason ? -1 : 1));
}

function reasonOf(
  record: AttendanceRecord,
  count: SettledCount,
  found: Measured,
  { asOf, calendar, settings }: PupilCase,
  reportedEnd: Day | null,
  seen: Set<string>,
): ExclusionReason | null {
  const { day, kind, excused } = record;
  if (day > asOf || day > found.window.to) return null;
  const isUnknown = kind === 'unknown';
  if (!isUnknown && !KINDS_OF[count.measure].has(kind)) return null;
  const hours = count.measure === 'unauthorised-hours';
  if (hours && reportedEnd !== null && day <= reportedEnd) return isUnknown ? null : 'reported';
  if (day < found.window.from) return isUnknown ? null : 'outside-window';
  const dayKind = calendar.kindOf(day);
  if (dayKind === 'vakantie' || dayKind === 'free-day') return dayKind;
  const schedule = calendar.scheduleOf(day);
  if (!schedule || slotsOfRecord(record, schedule) === 0) return 'not-scheduled';
  if (isUnknown) return 'unknown-code';
  if (hours && isReasonUnknown(record)) return 'reason-unknown';
  if (hours && !isUnauthorised(record)) return 'excused';
  if (kind === 'late' && excused === true && settings['late.excused'] !== 'count') return 'excused';
  const identity = `${day} ${record.part} ${record.lesson} ${kind}`;
  if (seen.has(identity)) return 'duplicate';
  seen.add(identity);
  if (found.evidence.includes(day)) return null;
  return count.measure === 'sick-spells' ? 'other-kind-of-spell' : null;
}
