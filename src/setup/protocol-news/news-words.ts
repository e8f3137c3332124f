import type { Sector, Settings } from '../../../rules/index.ts';
import { fill } from '../../texts/fill.ts';
import { newsTexts } from '../../texts/protocol-news.ts';
import { rulesTexts, unitWords } from '../../texts/school-rules.ts';
import { signalTexts } from '../../texts/signals.ts';
import { type ChangedRule, stepsOf, type VersionedRule } from './what-is-new.ts';

/** A rule by the words of its badge and its first step: `… × te laat: praat met de leerling`. */
export function sayRule(one: VersionedRule): string {
  const badge = fill(one.pack.texts[one.rule.id]!.badge, { value: '…' });
  const [step] = stepsOf(one);
  return step === undefined ? badge : `${badge}: ${step}`;
}

/** What a new rule says, and where the document says it. */
export function sayAdded({ rule, pack, body }: VersionedRule): string[] {
  const why = fill(pack.texts[rule.id]!.why, {
    value: body.atLeast,
    figure: body.atLeast,
    upper: body.atMost ?? '',
    from: rulesTexts.periodStart,
    to: rulesTexts.periodEnd,
  });
  return [why, saySource({ rule })];
}

/** What is not the same about a rule, a sentence each. */
export function sayChange(
  { before, after, figures, parts }: ChangedRule,
  sector: Sector,
): string[] {
  const unit = unitWords(after.body.count, sector);
  const written = (figure: number | null) =>
    figure === null ? newsTexts.noFigure : `${String(figure).replace('.', ',')} ${unit}`;
  return [
    ...figures.map((one) => newsTexts.figures[one.which](written(one.before), written(one.after))),
    ...parts.map((part) => {
      switch (part) {
        case 'steps':
          return newsTexts.parts.steps(saySteps(before), saySteps(after));
        case 'who':
          return newsTexts.parts.who(before.rule.who, after.rule.who);
        case 'severity': {
          const [old, next] = [before, after].map(
            ({ body }) => signalTexts.severity[body.severity],
          );
          return old === next
            ? newsTexts.parts.severityFrom
            : newsTexts.parts.severity(old!, next!);
        }
        default:
          return newsTexts.parts[part];
      }
    }),
    saySource(after),
  ];
}

/** That the school counts by a figure of its own there, where it does. */
export function ownFigure({ after, figures }: ChangedRule, settings: Settings): string[] {
  const own = (settings.figures ?? {}) as Record<string, unknown>;
  return figures.length > 0 && Object.hasOwn(own, after.rule.id) ? [newsTexts.ownFigure] : [];
}

function saySteps(one: VersionedRule): string {
  const steps = stepsOf(one);
  return steps.length === 0 ? newsTexts.noStep : steps.join(', ');
}

function saySource({ rule: { source } }: Pick<VersionedRule, 'rule'>): string {
  return newsTexts.source(source.figure, source.section);
}
