import { shapeOfFact } from '../evaluate/facts-schema.ts';

/** What can be written into a fact. */
export type FactTakes = 'date' | 'yes-no' | 'dates' | 'reports';

const DAY = '2026-01-01';
const EXAMPLES: Record<FactTakes, unknown> = {
  date: DAY,
  'yes-no': true,
  dates: [DAY],
  reports: [{ date: DAY }],
};

/** Whether a fact takes this; a fact of free words takes none. A fact that no rule reads: false. */
export function factTakes(name: string, what: FactTakes): boolean {
  const shape = shapeOfFact(name);
  const takes = (value: unknown) => shape?.safeParse(value).success === true;
  return takes(EXAMPLES[what]) && !takes(what === 'dates' ? ['words'] : 'words');
}
