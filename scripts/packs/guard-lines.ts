import { guardsAt } from '../../rules/evaluate/guards-at.ts';
import type { Explained } from './explain-rule.ts';
import { questionText } from './question-text.ts';

/** What stands at the steps of a rule: which guards block one now, and which ask to check something. */
export function guardLines({ trace, pack }: Explained): string[] {
  const { signal, rule, subject } = trace;
  const { actions } = rule.body;
  if (signal === null || actions.length === 0) return [];
  const checks = new Set(
    actions.flatMap((action) => guardsAt(subject.pupilCase, pack, action).checks),
  );
  return pack.guards
    .filter(({ body }) => body.at.some((action) => actions.includes(action)))
    .map(({ id, body }) => {
      const { at, when, redirect } = body;
      const steps = at.filter((action) => actions.includes(action)).join(', ');
      const question = when === null ? 'always' : `when ${questionText(when)}`;
      if (signal.blockedBy.includes(id)) {
        const way = redirect.length === 0 ? '' : `; instead ${redirect.join(', ')}`;
        return `${id} blocks ${steps} (${question})${way}: ${pack.guardTexts[id]}`;
      }
      return checks.has(id)
        ? `${id} asks at ${steps} (${question}): ${pack.guardTexts[id]}`
        : `${id} does not stand at ${steps} now (${question})`;
    });
}
