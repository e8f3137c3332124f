import { formatDay, parseDay } from '../../rules/attendance/day.ts';

/**
 * The closed list of facts that may stand on the device: dates of talk, invitation, plan, MDO and report.
 * What is not in it lives in the memory of the session. A fact that says something about health or help,
 * or that holds words, never comes in.
 */
export const KEPT_FACTS = [
  'contact.log',
  'talk.date',
  'preventive.invitedDate',
  'preventive.heldDate',
  'plan.date',
  'plan.reviewDate',
  'plan.goalDate',
  'mdo.dates',
  'duo.reported',
  'zv.reportedDate',
  'zv.firstDate',
  'swv.reportedDate',
] as const;
export type KeptFact = (typeof KEPT_FACTS)[number];

/** The other facts that protocols read: the session's only. */
export const SESSION_FACTS = [
  'concern.date',
  'talk.held',
  'preventive.bySchool',
  'plan.failed',
  'plan.mdo',
  'zat.dates',
  'zat.discussed',
  'osteam.date',
  'sick.explained',
  'underlying',
  'jeugdarts.signupDate',
  'jeugdarts.consultDate',
  'jeugdarts.feedback',
  'jeugdarts.noshow',
  'partners',
  'partners.involvedDate',
  'partners.informedDate',
  'partner.contactDate',
  'partner.answeredDate',
  'thuiszitter.flagDate',
  'partial.long',
  'intervention.startDate',
  'phase3a.startDate',
  'phase3b.startDate',
  'step3.goalDate',
  'overlegtafel.date',
  'opschaling.step',
  'swv.adviceDate',
  'exemption',
  'leave.request',
  'caseOwner',
  'regie',
  'managers.addressed',
  'offer.elsewhere',
] as const;

/** Facts of the session whose name goes on with a rule's or a step's own. */
export const SESSION_PREFIXES = ['flag.', 'done.'] as const;

/** Whether a fact is in the closed list. */
export function isKeptFact(name: string): name is KeptFact {
  return (KEPT_FACTS as readonly string[]).includes(name);
}

/** What of a kept fact stands on the device: a date, ascending dates, or reports with their last day. */
export type KeptValue = string | string[] | { date: string; end?: string }[];

/** Of a fact that may be kept, the dates in it and nothing else; null when it is not of its shape. */
export function keptValue(name: KeptFact, value: unknown): KeptValue | null {
  switch (name) {
    case 'contact.log':
    case 'mdo.dates':
      return listOf(value, dateOf)?.sort() ?? null;
    case 'duo.reported':
      return listOf(value, reportOf)?.sort((a, b) => (a.date < b.date ? -1 : 1)) ?? null;
    default:
      return dateOf(value);
  }
}

function listOf<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const items = value.map(read);
  return items.includes(null) ? null : (items as T[]);
}

function dateOf(value: unknown): string | null {
  const day = typeof value === 'string' ? parseDay(value) : null;
  return day === null ? null : formatDay(day);
}

function reportOf(value: unknown): { date: string; end?: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  const report = value as { date?: unknown; end?: unknown };
  const date = dateOf(report.date);
  const end = report.end == null ? null : dateOf(report.end);
  if (date === null || (report.end != null && end === null)) return null;
  return end === null ? { date } : { date, end };
}
