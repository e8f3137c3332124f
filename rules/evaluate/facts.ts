import { type Day, parseDay } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';

/** Where an event stands in the facts: one date, a list of dates, or a state without a date. */
export interface EventSource {
  date?: string;
  dates?: string;
  state?: string;
}

/** What can be logged about a pupil, in the words of the rules. */
export const EVENTS = {
  concern: { date: 'concern.date' },
  contact: { dates: 'contact.log' },
  talk: { date: 'talk.date', state: 'talk.held' },
  plan: { date: 'plan.date' },
  'plan-review': { date: 'plan.reviewDate' },
  'plan-goal': { date: 'plan.goalDate' },
  'preventive-invited': { date: 'preventive.invitedDate' },
  'preventive-held': { date: 'preventive.heldDate' },
  mdo: { dates: 'mdo.dates' },
  zat: { dates: 'zat.dates', state: 'zat.discussed' },
  'duo-report': { dates: 'duo.reported' },
  'zv-report': { date: 'zv.reportedDate' },
  'zv-first': { date: 'zv.firstDate' },
  'jeugdarts-signup': { date: 'jeugdarts.signupDate' },
  'jeugdarts-consult': { date: 'jeugdarts.consultDate' },
  'jeugdarts-feedback': { state: 'jeugdarts.feedback' },
  'partners-involved': { date: 'partners.involvedDate', state: 'partners' },
  'partners-informed': { date: 'partners.informedDate' },
  'partner-contacted': { date: 'partner.contactDate' },
  'partner-answered': { date: 'partner.answeredDate' },
  'thuiszitter-flagged': { date: 'thuiszitter.flagDate' },
  'intervention-started': { date: 'intervention.startDate' },
  'phase3a-entered': { date: 'phase3a.startDate' },
  'phase3b-entered': { date: 'phase3b.startDate' },
  'step3-goal': { date: 'step3.goalDate' },
  overlegtafel: { date: 'overlegtafel.date' },
  'swv-reported': { date: 'swv.reportedDate' },
  'swv-advice': { date: 'swv.adviceDate' },
} as const satisfies Record<string, EventSource>;
export type EventName = keyof typeof EVENTS;

/** Something that happened, with the last day it reports about (the day itself when it reports nothing). */
export interface LoggedEvent {
  day: Day;
  end: Day;
  /** It holds, but nobody said since when: it counts as of the judged day. */
  undated: boolean;
}

/**
 * What was logged on or before `asOf`. A state without a date ("talk held", a list of partners) holds
 * always, so it counts as of the judged day, unless its own date says otherwise; a list of dates stands
 * beside it.
 */
export function eventsUntil(facts: Facts, name: EventName, asOf: Day): LoggedEvent[] {
  const source: EventSource = EVENTS[name];
  const listed = source.dates === undefined ? [] : facts[source.dates];
  const single = source.date === undefined ? undefined : facts[source.date];
  const state = source.state === undefined ? undefined : facts[source.state];
  // Who writes the date in the place of the state, says both.
  const own = state === false ? null : (toEvent(single) ?? toEvent(state));
  const holds = state === true || (Array.isArray(state) && state.length > 0);
  const undated = holds && own === null ? { day: asOf, end: asOf, undated: true } : null;
  return [...(Array.isArray(listed) ? listed : []).map(toEvent), own, undated]
    .filter((event) => event !== null)
    .filter((event) => event.day <= asOf);
}

/** The days on which such an event happened, on or before `asOf`; one without a date has none. */
export function daysOf(facts: Facts, name: EventName, asOf: Day): Day[] {
  return eventsUntil(facts, name, asOf)
    .filter(({ undated }) => !undated)
    .map(({ day }) => day);
}

/** The last day that a DUO report made on or before `asOf` covers; null without a report. */
export function reportedUntil(facts: Facts, asOf: Day): Day | null {
  const ends = eventsUntil(facts, 'duo-report', asOf).map((report) => report.end);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** The earliest date that anything was logged for; null when nothing was. */
export function earliestLogged(facts: Facts): Day | null {
  const days = Object.values(facts)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .map((value) => toEvent(value)?.day)
    .filter((day) => day !== undefined);
  return days.length === 0 ? null : Math.min(...days);
}

function toEvent(value: unknown): LoggedEvent | null {
  if (typeof value === 'string') {
    const day = parseDay(value);
    return day === null ? null : { day, end: day, undated: false };
  }
  if (typeof value !== 'object' || value === null) return null;
  const { date, end } = value as { date?: unknown; end?: unknown };
  const day = typeof date === 'string' ? parseDay(date) : null;
  if (day === null) return null;
  return { day, end: (typeof end === 'string' ? parseDay(end) : null) ?? day, undated: false };
}
