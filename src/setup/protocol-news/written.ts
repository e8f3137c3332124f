import { parseDay } from '../../../rules/index.ts';
import { mediumDate } from '../../texts/dutch-date.ts';

/** A day of a protocol's version (`YYYY-MM-DD`) in words; what is no day as it is. */
export function written(validFrom: string): string {
  const day = parseDay(validFrom);
  return day === null ? validFrom : mediumDate(day);
}
