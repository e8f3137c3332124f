import type { Trace } from '../../rules/evaluate/judge-all.ts';
import type { Out } from '../../rules/evaluate/outcome.ts';
import type { RuleBody } from '../../rules/evaluate/rule-body.ts';
import type { SettledRule } from '../../rules/evaluate/settled-pack.ts';
import { inline } from './inline.ts';
import { questionText } from './question-text.ts';
import { settingLines } from './settings-text.ts';

/** Why rules say nothing, in the order in which a rule is judged. */
export const OUT_TITLES: Readonly<Record<Out['why'], string>> = {
  'switched-off': 'switched off by the school',
  sector: 'for another sector',
  municipality: 'for schools of another municipality',
  dismissed: 'dismissed by a person',
  residence: 'for pupils of another municipality',
  age: 'for another age',
  'not-met': 'not met',
  'above-band': 'above the band',
  requires: 'what they require is not so',
  cleared: 'over',
  'gives-way': 'give way to a rule that is met',
};

/** What keeps one rule out, in a few words. `written` is the rule as it stands in its pack. */
export function outReason({ rule, outcome, subject }: Trace, written: RuleBody): string {
  if (outcome.status !== 'out') return '';
  const { body } = rule;
  switch (outcome.why) {
    case 'switched-off':
      return settingLines(rule.id, written, body, subject.pupilCase.settings)
        .filter((line) => line.startsWith('enabled '))
        .join();
    case 'sector':
      return `for ${body.sectors.join(', ')}`;
    case 'municipality':
      return `for ${inline(body.municipalities)}`;
    case 'dismissed':
      return `${rule.flagFact} is false`;
    case 'residence':
      return `for ${inline(body.residences)}`;
    case 'age':
      return `age: ${body.age}`;
    case 'not-met':
      return notMet(rule, outcome.found.least);
    case 'above-band':
      return `${body.count.measure} ${outcome.found.least}, at most ${body.atMost}`;
    case 'requires':
      return `requires: ${questionText(outcome.test)}`;
    case 'cleared':
      return `cleared by: ${questionText(outcome.test)}`;
    case 'gives-way':
      return `gives way to ${outcome.to}`;
  }
}

function notMet({ body, flagFact }: SettledRule, least: number): string {
  const { count, atLeast } = body;
  if (count.measure === 'flag') return `${flagFact} is not set`;
  if (count.measure === 'facts') return `not so: ${questionText(count.when)}`;
  return `${count.measure} ${least} of ${atLeast}`;
}
