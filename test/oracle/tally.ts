import { RULE_IDS } from './rule-ids.ts';
import type { ContractCase, ContractSignal } from './types.ts';

/** How often each rule was met, near, unknown or left out, so that one that is never reached is seen. */
export type Tally = Record<string, { met: number; near: number; unknown: number; out: number }>;

type PackId = keyof typeof RULE_IDS;

function idsFor(c: ContractCase): readonly string[] {
  const own = RULE_IDS[c.pack as PackId];
  if (c.scope === 'school') return own.cycle;
  const ids = (pack: (typeof RULE_IDS)[PackId]) => [...pack.A, ...pack.S, ...pack.M];
  return [...ids(own), ...ids(RULE_IDS.law)];
}

export function count(tally: Tally, c: ContractCase, signals: ContractSignal[]): void {
  const at = (id: string) => {
    tally[id] ??= { met: 0, near: 0, unknown: 0, out: 0 };
    return tally[id];
  };
  const shown = new Set(signals.map((s) => s.rule));
  for (const signal of signals) {
    at(signal.rule)[signal.status]++;
    for (const guard of signal.blockedBy) at(guard).met++;
  }
  for (const id of idsFor(c)) if (!shown.has(id)) at(id).out++;
}

export function addTo(sum: Tally, more: Tally): void {
  for (const [id, n] of Object.entries(more)) {
    const known = sum[id] ?? { met: 0, near: 0, unknown: 0, out: 0 };
    sum[id] = {
      met: known.met + n.met,
      near: known.near + n.near,
      unknown: known.unknown + n.unknown,
      out: known.out + n.out,
    };
  }
}

export function tallyLines(tally: Tally): string[] {
  const lines = Object.entries(tally)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, n]) => {
      const figures = [n.met, n.near, n.unknown, n.out].map((x) => String(x).padStart(8)).join('');
      return `${id.padEnd(48)}${figures}${n.met === 0 ? '  never met' : ''}`;
    });
  return [`${'rule'.padEnd(48)}     met    near unknown left out`, ...lines];
}
