import type { ContractSignal } from './types.ts';

/** Loudest first; then family, place in it (the precedence of the protocols), and rule id. */

const SEVERITY = ['urgent', 'action', 'attention', 'info'];

/**
 * Families in their order, each with its ranks, highest first. Only the rules that the precedence names:
 * where another rule stands among those of equal severity, the texts do not say.
 */
const FAMILIES: RegExp[][] = [
  [
    /^denbosch\.repeat-after-preventive\.duo$/,
    /^denbosch\.late\.duo$/,
    /^denbosch\.late\.preventive-talk$/,
    /^denbosch\.late\.school-talk$/,
  ],
  [
    /^denbosch\.truancy\.\w+\.duo$/,
    /^denbosch\.truancy\.\w+\.preventive-talk$/,
    /^denbosch\.truancy\.\w+\.school-talk$/,
  ],
  [/^haaglanden\.unauthorised\.duo-report$/],
  [
    /^denbosch\.sick\.(frequent|long-10d|spread-month|striking)$/,
    /^denbosch\.sick\.long-1w$/,
    /^denbosch\.contact\.(day3|same-day)$/,
  ],
  [
    /\.thuiszitter\.max3months$/,
    /^haaglanden\.opschaling\.step\d-term$/,
    /^(haaglanden\.absent4w\.zv-report|tilburg\.absent4w\.duo-overig)$/,
    /^tilburg\.notseen-2w\.in-view$/,
  ],
  [/^law\./],
];

interface Place {
  family: number;
  rank: number;
}

function placeOf(rule: string): Place | null {
  for (const [family, ranks] of FAMILIES.entries()) {
    const rank = ranks.findIndex((pattern) => pattern.test(rule));
    if (rank >= 0) return { family, rank };
  }
  return null;
}

/** Two signals that stand the wrong way round, or null. */
export function wronglyOrdered(signals: ContractSignal[]): string | null {
  for (const [i, first] of signals.entries()) {
    for (const second of signals.slice(i + 1)) {
      const louder = SEVERITY.indexOf(second.severity) - SEVERITY.indexOf(first.severity);
      if (louder < 0) return `${second.rule} is louder than ${first.rule}`;
      const [a, b] = [placeOf(first.rule), placeOf(second.rule)];
      if (louder > 0 || a === null || b === null) continue;
      const order = b.family - a.family || b.rank - a.rank;
      const sameRank = order === 0 && first.rule > second.rule && !first.rule.startsWith('law.');
      if (order < 0 || sameRank) return `${second.rule} goes before ${first.rule}`;
    }
  }
  return null;
}
