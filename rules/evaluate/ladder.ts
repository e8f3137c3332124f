import type { Municipality, Sector } from '../attendance/pupil-case.ts';
import type { FactTest } from './fact-test.ts';
import type { Term } from './rule-body.ts';

/** One step of the route that a case can take, with its words. */
export interface LadderState {
  id: string;
  /** `main`: one after the other. `beside`: runs along with the main track. */
  track: 'main' | 'beside';
  sectors: Sector[];
  /** Municipalities of the pupil (else of the school) that know this step; null: all. */
  residences: Municipality[] | null;
  entry: FactTest | null;
  always: boolean;
  left: FactTest | null;
  term: Term | null;
  exits: { to: string | null; when: string }[];
  section: string;
  name: string;
  /** Who leads. */
  regie: string;
  participants: string | null;
  documents: string | null;
}
