/**
 * How often a recurring task of the school comes back. `lesson-weeks`: once in so many lesson weeks,
 * weeks of vakantie do not count. `school-year`: so many times a school year, when given only between
 * two dates (`MM-DD`).
 */
export type Cycle =
  | { kind: 'lesson-weeks'; weeks: number }
  | { kind: 'month' }
  | { kind: 'months'; months: number }
  | { kind: 'school-year'; times: number; from?: string; to?: string };
