import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** Logged facts as they stood at the end of the view's asOf: later dates have not happened yet. */

export interface Report {
  date: IsoDate;
  end: IsoDate;
}

const factOf = (view: View, name: string) => view.case.facts[name];

function dateUpToNow(view: View, name: string): IsoDate | null {
  const value = factOf(view, name);
  return typeof value === 'string' && value <= view.asOf ? value : null;
}

export function contactDates(view: View): IsoDate[] {
  return ((factOf(view, 'contact.log') as IsoDate[] | undefined) ?? []).filter(
    (d) => d <= view.asOf,
  );
}

export function talkDate(view: View): IsoDate | null {
  return dateUpToNow(view, 'talk.date');
}

/** A talk with a date has happened from that date on; one without a date holds always. */
export function talkHeld(view: View): boolean {
  if (factOf(view, 'talk.date') !== undefined) return talkDate(view) !== null;
  return factOf(view, 'talk.held') === true;
}

export const preventiveHeld = (view: View) => dateUpToNow(view, 'preventive.heldDate') !== null;

/** Signed up for the spreekuur before a date, by this school as far as is known. */
export function invitedBefore(view: View, date: IsoDate): boolean {
  const invited = dateUpToNow(view, 'preventive.invitedDate');
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
  const date = dateUpToNow(view, 'jeugdarts.signupDate');
  return date === null ? [] : [date];
}
