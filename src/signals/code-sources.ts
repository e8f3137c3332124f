import type { Kind } from '../../rules/attendance/record.ts';
import type { Family } from '../../rules/evaluate/order.ts';
import { normalCode } from '../schools/codes/codebook.ts';
import type { SeenRecord } from './attendance.ts';
import type { ExplainedSignal } from './judge.ts';

/** What a code on the page counts as, and who says so. */
export interface CodeSource {
  /** As the page writes it. */
  code: string;
  kind: Kind;
  /** `page`: its own words, which need no list. */
  by: 'school' | 'page';
  /** When a person of the school agreed; null: not noted, or not needed. */
  confirmedOn: string | null;
}

/** Where the meaning of the registrations comes from that a signal counted, each code once. */
export function codeSourcesOf(
  { signal, rule }: ExplainedSignal,
  records: readonly SeenRecord[],
): CodeSource[] {
  const days = new Set(signal.evidence);
  const found = new Map<string, CodeSource>();
  for (const { day, kind, said } of records) {
    if (!days.has(day) || !isAbout(rule.family, kind)) continue;
    for (const { entry, means } of said) {
      if (means.by === 'nobody') continue;
      // The school's own practice: what nobody had to confirm is said by the page's words.
      const isTold = means.by === 'page' || isProposalOnly(means.meaning);
      const by = isTold ? 'page' : 'school';
      const confirmedOn = means.by === 'page' ? null : means.meaning.confirmedOn;
      found.set(`${normalCode(entry.code)} ${kind}`, { code: entry.code, kind, by, confirmedOn });
    }
  }
  return [...found.values()];
}

function isProposalOnly({
  from,
  confirmedOn,
}: {
  from: string | null;
  confirmedOn: string | null;
}) {
  return from === 'proposal' && confirmedOn === null;
}

/** Whether a registration is of the kind that rules of a family look at: late arrivals, or absence. */
function isAbout(family: Family, kind: Kind): boolean {
  if (family === 'late') return kind === 'late';
  return !['late', 'present', 'unknown'].includes(kind);
}
