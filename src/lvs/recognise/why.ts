/** One thing that speaks for attendance. `count`: columns that look so; of names and fields: rows. */
export interface Why {
  what: (typeof WHATS)[number];
  count: number;
}

const WHATS = [
  'names',
  'dates',
  'date-headers',
  'parts',
  'words',
  'codes',
  'fields',
  'heading',
] as const;

/** Whether a value is what a page's process says of why. */
export function isWhys(value: unknown): value is Why[] {
  return (
    Array.isArray(value) &&
    value.every((why) => WHATS.includes(why?.what) && Number.isSafeInteger(why.count))
  );
}
