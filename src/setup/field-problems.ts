import type { Problem } from '../schools/profile/problem.ts';
import { sayFieldProblem } from '../texts/setup-problems.ts';

/** The sentence for the first problem at a field (`calendar.holidays.0.to`) or inside it, or null. */
export type ErrorAt = (path: string) => string | null;

export function errorAt(problems: readonly Problem[]): ErrorAt {
  return (path) => {
    const found = problems.find((problem) => {
      const place = problem.path.join('.');
      return place === path || place.startsWith(`${path}.`);
    });
    return found === undefined ? null : sayFieldProblem(found);
  };
}

/** The id of the form control that belongs to a path. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}
