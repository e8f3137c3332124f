import type { ViewSpec } from '../../store/view-spec.ts';

/** How a page of this school's LVS is read, as a person taught it. Holds no pupil (`mapping-words.ts`). */
export interface PageMapping {
  id: string;
  /** The site of the page. */
  origin: string;
  spec: ViewSpec;
  /** The day on which it was taught or last changed: `YYYY-MM-DD`. */
  madeOn: string;
}
