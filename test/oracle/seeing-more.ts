import { schoolYearOf } from './almanac.ts';
import type { Dice } from './dice.ts';
import type { ContractCase, ContractSignal } from './types.ts';

/** What must hold between a page that shows less and one that shows more of the same pupil. */

/** Steps of one family, lowest first. */
const LADDERS = [
  ['denbosch.late.school-talk', 'denbosch.late.preventive-talk', 'denbosch.late.duo'],
  ...['dagdelen', 'lesuren'].map((unit) =>
    ['school-talk', 'preventive-talk', 'duo'].map((step) => `denbosch.truancy.${unit}.${step}`),
  ),
  ['denbosch.contact.same-day', 'denbosch.contact.day3'],
  ['denbosch.sick.long-1w', 'denbosch.sick.long-10d'],
  ['haaglanden.absent4w.early-warning', 'haaglanden.absent4w.zv-report'],
  ['tilburg.notseen-2w.in-view', 'tilburg.absent4w.duo-overig'],
];

/** Rules without an upper bound that no other rule takes the place of. */
const UNBOUNDED = [
  'denbosch.late.duo',
  'denbosch.truancy.dagdelen.duo',
  'denbosch.truancy.lesuren.duo',
  'denbosch.truancy.multi-dagdelen.duo',
  'denbosch.sick.frequent',
  'denbosch.sick.spread-month',
  'denbosch.sick.striking',
  'denbosch.sick.long-10d',
  'denbosch.contact.day3',
  'denbosch.thuiszitter.flag',
  'denbosch.po.absent4w-broad-meeting',
  'denbosch.thuiszitter.max3months',
  'haaglanden.absent.signal',
  'haaglanden.absent.frequent',
  'haaglanden.late.regular',
  'haaglanden.unauthorised.duo-report',
  'haaglanden.luxeverzuim',
  'haaglanden.absent4w.zv-report',
  'haaglanden.opschaling.absent4w',
  'haaglanden.thuiszitter.max3months',
  'tilburg.unauth.hours-4w',
  'tilburg.unauth.25x-year',
  'tilburg.notseen-2w.in-view',
  'tilburg.longterm.report',
  'law.unauth.16h-4lw',
  'law.luxeverzuim',
  'law.lrv',
];

/** The same pupil on a page that begins later; asOf itself stays as it was. */
export function beginningLater(c: ContractCase, dice: Dice): ContractCase {
  const inside = c.records.map((r) => r.date).filter((d) => d <= c.asOf && d <= c.coverage.to);
  const days = inside.length > 0 ? inside : [schoolYearOf(c.asOf).from];
  const from = [dice.pick(days), c.coverage.from].sort()[1]!;
  return {
    ...c,
    coverage: { ...c.coverage, from },
    records: c.records.filter((r) => r.date >= from),
  };
}

const highestMet = (signals: ContractSignal[], ladder: string[]) =>
  Math.max(-1, ...signals.filter((s) => s.status === 'met').map((s) => ladder.indexOf(s.rule)));

/** A step that was certain is never lost by seeing more; a rule never flips from met to certainly not. */
export function contradictions(more: ContractSignal[], less: ContractSignal[]): string[] {
  const lost = LADDERS.filter((ladder) => highestMet(more, ladder) < highestMet(less, ladder));
  const flipped = UNBOUNDED.filter((rule) => {
    const [a, b] = [more, less].map((signals) => signals.find((s) => s.rule === rule));
    return (a?.status === 'met' && !b) || (b?.status === 'met' && a?.status !== 'met');
  });
  return [...lost.map((ladder) => `lower step: ${ladder[0]}`), ...flipped];
}
