import type { Kind } from '../../../rules/attendance/record.ts';
import { type DaySchedule, type Slots, slotsOfRecord } from '../../../rules/attendance/slots.ts';
import type { SchoolCalendar } from '../../../rules/calendar/school-calendar.ts';
import type { SeenRecord } from '../attendance.ts';
import { slotsOf, without } from './record-slots.ts';

/** Kinds that say why a pupil was not in class. `unauthorised` is no reason, `late` and `removed` no absence. */
const REASONS: ReadonlySet<Kind> = new Set([
  'truant',
  'holiday',
  'sick',
  'sick-home',
  'leave',
  'leave-religious',
  'medical',
  'suspended',
  'exempt',
  'elsewhere',
]);

/**
 * The registrations of one pupil with each absence told once: where one says why the pupil was not in
 * class, another that only says "absent" says nothing new. It goes, and the one with the reason keeps
 * what it said. What is a judgement ("ongeoorloofd") goes only as the observation of a class
 * (waarneming), beside a report (melding): an LVS writes it there as long as nobody linked the two.
 */
export function explainAbsence(
  records: readonly SeenRecord[],
  calendar: SchoolCalendar,
): SeenRecord[] {
  const bare = records.filter(({ kind }) => kind === 'unauthorised');
  const reasons = records.filter(({ kind }) => REASONS.has(kind));
  if (bare.length === 0 || reasons.length === 0) return [...records];
  const said = new Map<SeenRecord, SeenRecord[]>();
  const kept = records.flatMap((record) => {
    const schedule = calendar.scheduleOf(record.day);
    if (record.kind !== 'unauthorised' || schedule === null) return [record];
    const explaining = reasons.filter((reason) => explains(reason, record, schedule));
    for (const reason of explaining) said.set(reason, [...(said.get(reason) ?? []), record]);
    return without(record, slotsOf(explaining, schedule), schedule);
  });
  return kept.map((record) => {
    const explained = said.get(record);
    if (explained === undefined) return record;
    return { ...record, said: [...record.said, ...explained.flatMap(({ said }) => said)] };
  });
}

/** Whether a registration with a reason tells why the pupil was absent in (a part of) the other. */
export function explains(reason: SeenRecord, bare: SeenRecord, schedule: DaySchedule): boolean {
  if (reason.day !== bare.day || !REASONS.has(reason.kind) || bare.kind !== 'unauthorised')
    return false;
  if (overlap(reason, bare, schedule) === 0) return false;
  if (bare.excused !== false) return true;
  return isOnly('observation', bare) && isOnly('report', reason);
}

function overlap(one: SeenRecord, other: SeenRecord, schedule: DaySchedule): Slots {
  return slotsOfRecord(one, schedule) & slotsOfRecord(other, schedule);
}

function isOnly(notion: 'report' | 'observation', { said }: SeenRecord): boolean {
  return said.every(({ entry }) => entry.notion === notion);
}
