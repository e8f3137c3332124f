import type { Day } from '../attendance/day.ts';
import { isReasonUnknown, isUnauthorised } from '../attendance/meaning.ts';
import type { AttendanceRecord } from '../attendance/record.ts';
import { slotsOfRecord } from '../attendance/slots.ts';
import type { Measured } from '../measures/measured.ts';
import { spellsUntil } from '../measures/spells.ts';
import { reportedUntil } from './facts.ts';
import type { SettledCount } from './rule-body.ts';
import type { ExclusionReason, Signal } from './signal.ts';
import { type Sought, soughtBy } from './sought.ts';
import type { Subject } from './subject.ts';

/** Registrations of the rule's kind that did not count, each day and reason once, by date. */
export function exclusionsOf(
  count: SettledCount,
  found: Measured,
  subject: Subject,
): Signal['excluded'] {
  const sought = soughtBy(count);
  if (sought === null) return [];
  const { pupilCase, view } = subject;
  const reportedEnd = sought.resetByReport ? reportedUntil(pupilCase.facts, view.asOf) : null;
  const context: Context = { sought, found, subject, reportedEnd, counted: new Set() };
  const seen = new Set<string>();
  const excluded: Signal['excluded'] = [];
  for (const record of pupilCase.records) {
    const reason = reasonOf(record, context);
    const key = `${record.day} ${reason}`;
    if (reason === null || seen.has(key)) continue;
    seen.add(key);
    excluded.push({ day: record.day, reason });
  }
  return excluded.sort((a, b) => a.day - b.day || (a.reason < b.reason ? -1 : 1));
}

interface Context {
  sought: Sought;
  found: Measured;
  subject: Subject;
  /** Last day of what was reported; null where a report changes nothing. */
  reportedEnd: Day | null;
  /** What was met before, to tell a duplicate. */
  counted: Set<string>;
}

function reasonOf(record: AttendanceRecord, context: Context): ExclusionReason | null {
  const { sought, found, subject, reportedEnd, counted } = context;
  const { calendar, settings } = subject.pupilCase;
  const { day, kind, excused } = record;
  if (day > subject.view.asOf || day > found.window.to) return null;
  const isUnknown = kind === 'unknown';
  if (!isUnknown && !sought.kinds.has(kind)) return null;
  if (reportedEnd !== null && day <= reportedEnd) return isUnknown ? null : 'reported';
  // A run of which the end was not seen has no days that count, and so no window.
  const mayCount = !isUnknown && found.possibleDays.includes(day);
  if (day < found.window.from && !mayCount) return isUnknown ? null : 'outside-window';
  const dayKind = calendar.kindOf(day);
  if (dayKind === 'vakantie' || dayKind === 'free-day') return dayKind;
  const schedule = calendar.scheduleOf(day);
  if (!schedule || slotsOfRecord(record, schedule) === 0) return 'not-scheduled';
  if (isUnknown) return 'unknown-code';
  if (kind === 'late') {
    if (excused === true && settings['late.excused'] !== 'count') return 'excused';
  } else if (sought.unauthorisedOnly) {
    if (isReasonUnknown(record)) return 'reason-unknown';
    if (!isUnauthorised(record)) return 'excused';
  }
  const identity = `${day} ${record.part} ${record.lesson} ${kind}`;
  if (counted.has(identity)) return 'duplicate';
  counted.add(identity);
  if (found.evidence.includes(day)) return null;
  return mayCount ? 'uncertain' : reasonWithin(day, context);
}

/** Why a day does not count, though it lies in the window. */
function reasonWithin(day: Day, { sought, found, subject }: Context): ExclusionReason | null {
  if (sought.spells === null) return found.floor > found.least ? 'uncertain' : null;
  const { view } = subject;
  const spells = spellsUntil(view, sought.spells, view.asOf);
  const own = spells.find(({ days }) => days.includes(day));
  return own?.touchesUnseen ? 'uncertain' : 'other-kind-of-spell';
}
