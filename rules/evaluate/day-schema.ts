import { z } from 'zod';
import { type Day, parseDay } from '../attendance/day.ts';

/** A date that exists, as a day number. */
export const day = z
  .string({ error: 'expected a date as YYYY-MM-DD' })
  .transform((text, context): Day => {
    const found = parseDay(text);
    if (found !== null) return found;
    context.addIssue({ code: 'custom', message: 'expected an existing date as YYYY-MM-DD' });
    return z.NEVER;
  });

/** `from` on or before `to`, both included. */
export function period<T extends z.ZodRawShape>(shape: T) {
  return z.object({ from: day, to: day, ...shape }).check((context) => {
    const { from, to } = context.value as { from: Day; to: Day };
    if (from <= to) return;
    context.issues.push({
      code: 'custom',
      path: ['from'],
      message: 'expected a date on or before "to"',
      input: context.value,
    });
  });
}
