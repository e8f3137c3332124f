import type { Municipality } from '../attendance/pupil-case.ts';

/** What a step asks of consent. */
export type ConsentSubject = 'talk' | 'share' | 'help' | 'report' | 'anonymous';

/** Who decides or must be told, one Dutch sentence per age. */
export interface ConsentByAge {
  under12: string;
  from12: string;
  from16: string;
  from18: string;
  unknown: string;
}

/** What a document itself says about consent. Ages in whole years: `from` included, `below` not. */
export interface ConsentRule {
  id: string;
  /** Said at every step of this class, and at the steps `at`. */
  about: ConsentSubject | null;
  at: string[];
  from: number | null;
  below: number | null;
  residences: Municipality[] | null;
  section: string;
  sentence: string;
}

/** Whom the school can involve. */
export interface Partner {
  id: string;
  name: string;
  /** The local name per municipality, where it differs. */
  names: Partial<Record<Municipality, string>>;
  residences: Municipality[] | null;
  when: string;
  section: string;
}
