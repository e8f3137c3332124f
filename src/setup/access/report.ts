import type { Managed } from '../../schools/policy/managed.ts';
import type { PolicyProblem } from '../../schools/policy/policy-problem.ts';
import { accessTexts as texts } from '../../texts/access.ts';
import { fullMoment } from '../../texts/moment.ts';
import { policyTexts } from '../../texts/policy.ts';
import { unusedLines } from './policy-facts.ts';
import type { Fact } from './site-facts.ts';

/** What the person who runs the computers needs to know, as plain text. Holds no pupil and no address of a page. */
export function reportText(about: {
  version: string;
  browser: string;
  at: number;
  managed: Managed;
  policyProblems: readonly PolicyProblem[];
  sites: readonly { origin: string; forbidden: boolean; state: string; facts: readonly Fact[] }[];
}): string {
  const { version, browser, at, sites } = about;
  const parts = sites.map(({ origin, forbidden, state, facts }) => {
    const lines = facts.map(([name, value]) => `  ${name}: ${value}`);
    const advice = texts.reportForbidden(origin, new URL(origin).hostname);
    return [
      `${texts.reportSite}: ${origin}`,
      `  ${state}`,
      ...lines,
      ...(forbidden ? [`  ${advice}`] : []),
    ];
  });
  const head = [`Verzuimwijzer ${version}`, browser, `${texts.reportAt} ${fullMoment(at)}`];
  return [head, policyLines(about), ...parts].map((lines) => lines.join('\n')).join('\n\n');
}

function policyLines(about: { managed: Managed; policyProblems: readonly PolicyProblem[] }) {
  const { isSet, by } = about.managed;
  const { lines, more } = unusedLines(about.policyProblems);
  return [
    `${texts.reportPolicy}: ${isSet ? policyTexts.setBy(by) : texts.reportNoPolicy}`,
    ...lines.flatMap((problem) => [
      `  ${texts.unused}`,
      // What was found may have lines of its own.
      ...problem.map(({ name, value }) => `    ${name}: ${value.replace(/\s+/g, ' ')}`),
    ]),
    ...(more > 0 ? [`  ${texts.unusedMore(more)}`] : []),
  ];
}
