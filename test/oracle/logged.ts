import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** Logged dates as they stood on the judged day, by the names that users of the evaluator write. */

export function dateOf(view: View, name: string): IsoDate | null {
  const value = view.case.facts[name];
  return typeof value === 'string' && value <= view.asOf ? value : null;
}

/** Oldest first. */
export function datesOf(view: View, name: string): IsoDate[] {
  const value = view.case.facts[name];
  const list = Array.isArray(value) ? (value as unknown[]) : [];
  return list.filter((d): d is IsoDate => typeof d === 'string' && d <= view.asOf).sort();
}

export const isTrue = (view: View, name: string) => view.case.facts[name] === true;
