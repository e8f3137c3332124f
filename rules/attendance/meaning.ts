import type { AttendanceRecord, Kind } from './record.ts';

/** Kinds that are absence from school, whatever the reason. */
export const ABSENCE_KINDS: ReadonlySet<Kind> = new Set([
  'truant',
  'unauthorised',
  'holiday',
  'sick',
  'sick-home',
  'leave',
  'leave-religious',
  'medical',
  'suspended',
]);

/**
 * True when a registration is certainly unauthorised absence. `truant` and `holiday` are judgements
 * already, so they count unless excused; `unauthorised` and `leave` only when somebody said so.
 */
export function isUnauthorised(record: Pick<AttendanceRecord, 'kind' | 'excused'>): boolean {
  switch (record.kind) {
    case 'truant':
    case 'holiday':
      return record.excused !== true;
    case 'unauthorised':
    case 'leave':
      return record.excused === false;
    default:
      return false;
  }
}

/** True for "absent, but nobody said why": no reason to call it unauthorised. */
export function isReasonUnknown(record: AttendanceRecord): boolean {
  return record.kind === 'unauthorised' && record.excused === null;
}
