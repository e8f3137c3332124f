import { parseDay } from '../../../rules/index.ts';
import { mediumDate } from '../../texts/dutch-date.ts';

/** The first day of a version in words. */
export function written(validFrom: string): string {
  const day = parseDay(validFrom);
  return day === null ? validFrom : mediumDate(day);
}
