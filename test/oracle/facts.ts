import { dateOf, datesOf } from './logged.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** Logged facts as they stood at the end of the view's asOf: later dates have not happened yet. */

export interface Report {
  date: IsoDate;
  end: IsoDate;
}

const factOf = (view: View, name: string) => view.case.facts[name];

export const contactDates = (view: View): IsoDate[] => datesOf(view, 'contact.log');

export function talkDate(view: View): IsoDate | null {
  return dateOf(view, 'talk.date');
}

/** A talk with a date has happened from that date on; one without a date holds always. */
export function talkHeld(view: View): boolean {
  if (typeof factOf(view, 'talk.date') === 'string') return talkDate(view) !== null;
  return factOf(view, 'talk.held') === true;
}

/** A talk on or after a day; one without a date holds always. */
export function talkedSince(view: View, day: IsoDate): boolean {
  return talkHeld(view) && (talkDate(view) ?? day) >= day;
}

/** Logged on or after a day. */
export function loggedSince(view: View, name: string, day: IsoDate): boolean {
  const date = dateOf(view, name);
  return date !== null && date >= day;
}

export const preventiveHeld = (view: View) => dateOf(view, 'preventive.heldDate') !== null;

/** Signed up for the spreekuur before a date, by this school as far as is known. */
export function invitedBefore(view: View, date: IsoDate): boolean {
  const invited = dateOf(view, 'preventive.invitedDate');
  return invited !== null && invited < date && factOf(view, 'preventive.bySchool') !== false;
}

export function reports(view: View): Report[] {
  const list = (factOf(view, 'duo.reported') as { date: IsoDate; end?: IsoDate }[]) ?? [];
  return list
    .filter((r) => r.date <= view.asOf)
    .map((r) => ({ date: r.date, end: r.end ?? r.date }));
}

export function lastReportedEnd(view: View): IsoDate | null {
  return (
    reports(view)
      .map((r) => r.end)
      .sort()
      .at(-1) ?? null
  );
}

/** Brought into the ZAT driehoek before: ticked, or with a date. */
export const discussedInZat = (view: View) =>
  isTicked(view, 'zat.discussed') ||
  ((factOf(view, 'zat.dates') as IsoDate[] | undefined) ?? []).some((d) => d <= view.asOf);

export const isTicked = (view: View, name: string) => factOf(view, name) === true;

/** Signing up is one step; it stands as a list, like the contacts. */
export function signupDates(view: View): IsoDate[] {
  const date = dateOf(view, 'jeugdarts.signupDate');
  return date === null ? [] : [date];
}

/** A vrijstelling is considered, of whatever article; leave (11f, 11g) is none. */
export function exemptionAtStake(view: View): boolean {
  const article = factOf(view, 'exemption');
  return article === true || (typeof article === 'string' && !article.startsWith('11'));
}

/** A step of the opschaling that was taken is behind us. */
export function stepTaken(view: View, step: number): boolean {
  const taken = factOf(view, 'opschaling.step');
  return typeof taken === 'number' && taken >= step;
}
