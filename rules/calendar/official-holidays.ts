import { type Day, parseDay } from '../attendance/day.ts';
import data from './dutch-holidays.json' with { type: 'json' };
import type { DayRange } from './school-calendar.ts';

export const REGIONS = ['noord', 'midden', 'zuid'] as const;
export type Region = (typeof REGIONS)[number];

const ranges = (region: Region): DayRange[] =>
  data[region].map(([from, to]) => ({ from: parseDay(from!) as Day, to: parseDay(to!) as Day }));

/**
 * The official school holidays of a region, 2024–2025 up to and including 2029–2030, each with the
 * weekends around it. Herfst and voorjaar are advice only: a school may differ.
 * Source: Rijksoverheid, overzicht schoolvakanties.
 */
export function officialHolidays(region: Region): DayRange[] {
  return ranges(region);
}
