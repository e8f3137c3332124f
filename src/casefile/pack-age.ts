import { type Day, parseDay } from '../../rules/index.ts';

/** Documents are compared with what schools agreed once a year. */
const DAYS_PER_REVIEW = 365;

/** Whether a protocol was last compared with its document more than a year before `asOf`. */
export function isPastReview(reviewedOn: string, asOf: Day): boolean {
  return asOf - parseDay(reviewedOn)! > DAYS_PER_REVIEW;
}
