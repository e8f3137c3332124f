import { daysFromTo, mondayOf, nextDay, schoolYearOf } from './almanac.ts';
import { datesOf, isTrue } from './logged.ts';
import { lessonWeeksBackFrom } from './school.ts';
import type { ContractCase, ContractSignal, IsoDate } from './types.ts';
import { openCase, type View } from './view.ts';

/** The recurring tasks of a school, for a case with scope `school`: it has no pupil, no coverage. */

type Period = { from: IsoDate; to: IsoDate };

interface CycleRule {
  id: string;
  pack: string;
  applies(view: View): boolean;
  actions: string[];
  /** The period that the judged day lies in and how often the task belongs in it; null: not now. */
  period(view: View): (Period & { times: number; due: IsoDate }) | null;
}

function sundayOf(monday: IsoDate): IsoDate {
  let day = monday;
  for (let i = 0; i < 6; i++) day = nextDay(day);
  return day;
}

function lastSchoolDay(view: View, from: IsoDate, to: IsoDate): IsoDate | null {
  return daysFromTo(from, to).filter(view.school.isSchoolDay).at(-1) ?? null;
}

/** Once in so many lesson weeks of the school year, this week included; never in a vakantie week. */
function lessonWeeks(count: number): CycleRule['period'] {
  return (view) => {
    const year = schoolYearOf(view.asOf);
    const monday = mondayOf(view.asOf);
    const sunday = sundayOf(monday) > year.to ? year.to : sundayOf(monday);
    const due = lastSchoolDay(view, monday < year.from ? year.from : monday, sunday);
    if (due === null) return null;
    return { from: lessonWeeksBackFrom(view.school, view.asOf, count), to: sunday, times: 1, due };
  };
}

function endOfMonth(date: IsoDate): IsoDate {
  let day = date;
  while (nextDay(day).slice(0, 7) === date.slice(0, 7)) day = nextDay(day);
  return day;
}

/** Once in so many calendar months, this one included; months without school are passed over. */
function months(count: number): CycleRule['period'] {
  return (view) => {
    const to = endOfMonth(view.asOf);
    let from = `${view.asOf.slice(0, 7)}-01`;
    const due = lastSchoolDay(view, from, to);
    if (due === null) return null;
    for (let left = count - 1; left > 0; left--) {
      const before = view.school.schoolDayBefore(from);
      if (before !== null) from = `${before.slice(0, 7)}-01`;
    }
    return { from, to, times: 1, due };
  };
}

const everyMonth = months(1);

/** The text names no frequency for this one: a school may choose, else it is every month. */
const asChosen: CycleRule['period'] = (view) => {
  const chosen = view.case.school.settings['denbosch.overview.every'];
  if (chosen === 'week') return lessonWeeks(1)(view);
  return months(chosen === '3 months' ? 3 : 1)(view);
};

/** So many times a school year; with two days (`MM-DD`) only between these. */
function everyYear(times: number, between?: { from: string; to: string }): CycleRule['period'] {
  return (view) => {
    const year = schoolYearOf(view.asOf);
    const inYear = (monthDay: string) =>
      `${(monthDay >= '08-01' ? year.from : year.to).slice(0, 4)}-${monthDay}`;
    const from = between ? inYear(between.from) : year.from;
    const to = between ? inYear(between.to) : year.to;
    return view.asOf < from ? null : { from, to, times, due: to };
  };
}

const inHaaglanden = ({ case: c }: View) =>
  c.school.sector === 'po' &&
  ['den-haag', 'leidschendam-voorburg', 'rijswijk'].includes(c.school.municipality);
const inDenBosch = () => true;
const inTilburg = ({ case: c }: View) =>
  c.school.sector === 'vo' && c.school.municipality === 'tilburg';
const inGroningen = ({ case: c }: View) =>
  c.school.sector === 'vo' && c.school.municipality === 'groningen';

const TASKS: CycleRule[] = [
  {
    id: 'haaglanden.startgesprek',
    pack: 'haaglanden',
    applies: inHaaglanden,
    actions: ['act.startgesprek'],
    period: everyYear(1, { from: '09-01', to: '10-31' }),
  },
  {
    id: 'denbosch.analysis.weekly',
    pack: 'denbosch',
    applies: inDenBosch,
    actions: ['act.weekly-analysis'],
    period: lessonWeeks(1),
  },
  {
    id: 'denbosch.overview.partners',
    pack: 'denbosch',
    applies: inDenBosch,
    actions: ['act.zat'],
    period: asChosen,
  },
  {
    id: 'tilburg.verzuimoverleg-6w',
    pack: 'tilburg',
    applies: inTilburg,
    actions: ['act.verzuimoverleg'],
    period: lessonWeeks(6),
  },
  {
    id: 'tilburg.list.monthly',
    pack: 'tilburg',
    applies: inTilburg,
    actions: ['act.weekly-analysis'],
    period: everyMonth,
  },
  {
    id: 'groningen.team.2x-year',
    pack: 'groningen',
    applies: inGroningen,
    actions: ['act.team-meeting'],
    period: everyYear(2),
  },
];

/** Tasks that somebody chose to follow, without a figure in the text. */
const CHOSEN: Omit<CycleRule, 'period'>[] = [
  ['haaglanden.policy', inHaaglanden, 'act.policy-review'] as const,
  ['haaglanden.lpa.poortactie', inHaaglanden, 'act.lpa-prevention'] as const,
  ['haaglanden.lpa.luxeverzuimactie', inHaaglanden] as const,
  ['haaglanden.lpa.info', inHaaglanden, 'act.lpa-prevention'] as const,
  ['denbosch.spreekuur.monthly', inDenBosch, 'act.invite-preventive'] as const,
  ['denbosch.attendance.in-talks', inDenBosch, 'act.policy-review'] as const,
  [
    'denbosch.swv.quarterly',
    (view: View) => view.case.school.sector === 'vo',
    'act.weekly-analysis',
  ] as const,
  ['tilburg.portvolio.duo-4x', inTilburg] as const,
  ['tilburg.protocol.update', inTilburg, 'act.policy-review'] as const,
  ['groningen.team.weekly', inGroningen, 'act.team-meeting'] as const,
  ['groningen.lpa.info', inGroningen, 'act.lpa-prevention'] as const,
].map(([id, applies, ...actions]) => ({
  id,
  pack: id.slice(0, id.indexOf('.')),
  applies,
  actions,
}));

function stillToDo(rule: CycleRule, view: View): number {
  const period = rule.period(view);
  if (period === null) return 0;
  const done = datesOf(view, `done.${rule.id}`);
  const inPeriod = done.filter((d) => period.from <= d);
  return Math.max(0, period.times - inPeriod.length);
}

/** The first school day, in this school year, of the row up to now on which it was still to be done. */
function since(view: View, toDo: (on: View) => boolean): IsoDate {
  const year = schoolYearOf(view.asOf);
  let first = view.asOf;
  let day = view.school.schoolDayBefore(view.asOf);
  while (day !== null && day >= year.from && toDo(view.on(day))) {
    first = day;
    day = view.school.schoolDayBefore(day);
  }
  return first;
}

const SHAPE = {
  status: 'met',
  severity: 'info',
  lowerBound: false,
  sinceLatest: false,
  blockedBy: [] as string[],
  evidence: [] as IsoDate[],
} as const;

export function schoolOracle(c: ContractCase): ContractSignal[] {
  const view = openCase(c);
  const signals: ContractSignal[] = [];
  for (const rule of TASKS) {
    const value = rule.pack === c.pack && rule.applies(view) ? stillToDo(rule, view) : 0;
    if (value === 0) continue;
    const { from, to, due } = rule.period(view)!;
    signals.push({
      ...SHAPE,
      blockedBy: [],
      evidence: [],
      rule: rule.id,
      value,
      actions: rule.actions,
      since: since(view, (on) => stillToDo(rule, on) > 0),
      due,
      overdue: view.asOf > due,
      window: { from, to },
    });
  }
  for (const rule of CHOSEN) {
    if (rule.pack !== c.pack || !rule.applies(view) || !isTrue(view, `flag.${rule.id}`)) continue;
    signals.push({
      ...SHAPE,
      blockedBy: [],
      evidence: [],
      rule: rule.id,
      value: 1,
      actions: rule.actions,
      since: since(view, () => true),
      due: null,
      overdue: null,
      window: { from: view.asOf, to: view.asOf },
    });
  }
  return signals;
}
