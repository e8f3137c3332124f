import type { CompiledRule, Sector } from '../../../rules/index.ts';
import type { ChoiceValue, SettingKey } from './settings-catalogue.ts';

/**
 * Settings that the rules core reads by itself, so that no rule names them: what holds without a choice,
 * and for which rules they make a difference.
 */
export const STANDARD_OF_CORE: Partial<Record<SettingKey, ChoiceValue>> = {
  'statutory.pack': true,
  'late.excused': 'not',
  'leerplicht.ageFilter': true,
  'run.minPresence': 'any',
  'deadline.vacation': 'run',
};

export function isReadByCore(
  key: SettingKey,
  rules: readonly CompiledRule[],
  sector: Sector,
): boolean {
  if (key === 'statutory.pack') return true;
  return rules.some((rule) => readsRule(key, rule, sector));
}

/** Whether the core reads this setting when it judges the rule. */
export function readsRule(
  key: SettingKey,
  { body }: Pick<CompiledRule, 'body'>,
  sector: Sector,
): boolean {
  switch (key) {
    case 'late.excused':
      return has(body.count, 'measure', ['lates', 'lates-and-truancy', 'unauthorised-occasions']);
    case 'leerplicht.ageFilter':
      return body.age !== 'any';
    case 'run.minPresence':
      // In primary education one dagdeel is half of the day: that much presence breaks a run anyhow.
      return (
        sector !== 'po' &&
        (has(body.count, 'measure', ['run', 'run-weeks', 'run-months']) ||
          has(body.count, 'run', ['any', 'not-at-school']))
      );
    case 'deadline.vacation':
      return has(body.count, 'unit', ['days']) || has(body.term, 'unit', ['days']);
    default:
      return false;
  }
}

/** Whether a value, or one inside it, has one of these words under a key. */
function has(value: unknown, key: string, words: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) => (name === key && words.includes(inner as string)) || has(inner, key, words),
  );
}
