import { isTicked, stepTaken } from './facts.ts';
import { inHaaglanden } from './haaglanden-school.ts';
import { dateOf } from './logged.ts';
import { type LoggedTerm, loggedTerm } from './logged-terms.ts';
import { residenceOn } from './residence.ts';
import { daysOfWeeks, runNow } from './runs.ts';
import { unlessBeforeMove } from './terms.ts';
import type { View } from './view.ts';

/** Haaglanden, Bijlage 1: the steps of the opschalingsroute, in calendar weeks. */

/** The first date of worrying absence as reported; without one the first day of a run of four weeks. */
function firstDate(view: View) {
  const logged = dateOf(view, 'zv.firstDate');
  if (logged !== null) return logged;
  const run = runNow(view, 'stamschool').least;
  return run.weekdays >= daysOfWeeks(view, 4) ? run.first : null;
}

/** Without a report the run alone counts, and illness that explains it is no reason for these steps. */
const explained = (view: View) =>
  dateOf(view, 'zv.firstDate') === null && isTicked(view, 'sick.explained');

function step(
  number: number,
  weeks: { from: number; term: number; upTo?: number },
  more: Partial<LoggedTerm> = {},
) {
  return loggedTerm({
    id: `haaglanden.opschaling.step${number}-term`,
    pack: 'haaglanden',
    applies: inHaaglanden,
    reference: firstDate,
    unit: 'days',
    atLeast: 7 * weeks.from,
    ...(weeks.upTo === undefined ? {} : { upTo: 7 * weeks.upTo }),
    length: 7 * weeks.term,
    severity: 'urgent',
    actions: ['act.opschaling'],
    cleared: (view) => stepTaken(view, number) || explained(view),
    ...more,
  });
}

export const haaglandenOpschalingRules = [
  step(1, { from: 4, upTo: 8, term: 8 }, { severity: 'action' }),
  step(
    2,
    { from: 8, term: 8 },
    {
      applies: (view) => inHaaglanden(view) && residenceOn(view) === 'den-haag',
      due: unlessBeforeMove,
    },
  ),
  step(3, { from: 11, term: 11 }),
  step(4, { from: 13, term: 13 }),
];
