/** The JSON of one case and one signal, as anyone outside sees them (docs: `npm run evaluate`). */

export type IsoDate = string;
export type SlotKind = 'day' | 'am' | 'pm' | 'lesson';

export interface ContractRecord {
  date: IsoDate;
  part: SlotKind;
  lesson?: number;
  minutes?: number;
  kind: string;
  excused: boolean | null;
}

export type TimetableDay = number | (string | { part: string; hours?: number })[];

export interface ContractCase {
  id: string;
  pack: string;
  /** Left out: about a pupil. */
  scope?: 'school';
  asOf: IsoDate;
  school: { sector: string; municipality: string; settings: Record<string, unknown> };
  calendar: {
    holidays: { from: IsoDate; to: IsoDate }[];
    freeDays: IsoDate[];
    timetable: Record<string, TimetableDay>;
  };
  coverage: { from: IsoDate; to: IsoDate; absentMeansPresent?: boolean | null };
  pupil: {
    birthDate: IsoDate | null;
    municipality: string | null | { from: IsoDate; value: string }[];
  };
  records: ContractRecord[];
  /** From pages that only count. */
  totals?: { kind: string; from: IsoDate; to: IsoDate; count: number; unit: string }[];
  facts: Record<string, unknown>;
}

export interface ContractSignal {
  rule: string;
  status: 'met' | 'near' | 'unknown';
  severity: 'urgent' | 'action' | 'attention' | 'info';
  value: number;
  lowerBound: boolean;
  since: IsoDate | null;
  sinceLatest: boolean;
  due: IsoDate | null;
  overdue: boolean | null;
  /** Null where the texts do not say which window a rule shows. */
  window: { from: IsoDate; to: IsoDate } | null;
  blockedBy: string[];
  actions: string[];
  evidence: IsoDate[];
  /** Only the evaluator lists these; the oracle says which must be among them. */
  excluded?: { date: IsoDate; reason: string }[];
}
