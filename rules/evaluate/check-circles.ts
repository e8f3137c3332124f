import type { InputIssue } from './issues.ts';
import type { RuleFile } from './pack-schema.ts';
import { signalsIn } from './signals-in.ts';

/** A rule that needs the verdict of another, which needs that of the first, could never be judged. */
export function checkCircles(rules: readonly RuleFile[]): InputIssue[] {
  const needs = new Map(rules.map((rule) => [rule.id, verdictsFor(rule)]));
  const safe = new Set<string>();
  const circleFrom = (id: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (safe.has(id)) return null;
    for (const next of needs.get(id) ?? []) {
      const circle = circleFrom(next, [...way, id]);
      if (circle !== null) return circle;
    }
    safe.add(id);
    return null;
  };
  return rules.flatMap(({ id }, index) => {
    const circle = circleFrom(id, []);
    if (circle?.[0] !== id) return [];
    const message = `expected rules that do not wait for each other (found ${circle.join(' → ')})`;
    return [{ path: `rules[${index}]`, message }];
  });
}

/** The rules that must be judged before this one can be; what only dates a term is asked afterwards. */
function verdictsFor({ count, requires, clearedBy, severityFrom, givesWayTo }: RuleFile): string[] {
  return signalsIn({ count, requires, clearedBy, severityFrom, givesWayTo }).map(({ id }) => id);
}
