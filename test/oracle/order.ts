import type { ContractSignal } from './types.ts';

/** Loudest first; within one family the precedence of the protocols; equal ones by rule id. */

const SEVERITY = ['urgent', 'action', 'attention', 'info'];

const FAMILIES = [
  [['denbosch.late.duo'], ['denbosch.late.preventive-talk'], ['denbosch.late.school-talk']],
  [
    [
      'denbosch.sick.frequent',
      'denbosch.sick.long-10d',
      'denbosch.sick.spread-month',
      'denbosch.sick.striking',
    ],
    ['denbosch.sick.long-1w'],
    ['denbosch.contact.day3', 'denbosch.contact.same-day'],
  ],
  [
    ['haaglanden.absent4w.zv-report', 'tilburg.absent4w.duo-overig'],
    ['tilburg.notseen-2w.in-view'],
  ],
];

/** Two signals that stand the wrong way round, or null. Across families the texts give no order. */
export function wronglyOrdered(signals: ContractSignal[]): string | null {
  for (let i = 0; i < signals.length; i++) {
    for (let j = i + 1; j < signals.length; j++) {
      const [first, second] = [signals[i]!, signals[j]!];
      const louder = SEVERITY.indexOf(second.severity) - SEVERITY.indexOf(first.severity);
      if (louder < 0) return `${second.rule} is louder than ${first.rule}`;
      if (louder > 0) continue;
      for (const family of FAMILIES) {
        const a = family.findIndex((rank) => rank.includes(first.rule));
        const b = family.findIndex((rank) => rank.includes(second.rule));
        if (a < 0 || b < 0) continue;
        if (b < a || (a === b && second.rule < first.rule)) {
          return `${second.rule} goes before ${first.rule}`;
        }
      }
    }
  }
  return null;
}
