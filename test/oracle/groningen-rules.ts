import { reports } from './facts.ts';
import { inGroningen } from './groningen-flag-rules.ts';
import { light } from './groningen-light-rule.ts';
import { dateOf } from './logged.ts';
import { loggedTerm } from './logged-terms.ts';
import type { Rule } from './verdict.ts';

/** Groningen has no figures for absence: a report that was made, an answer within 2 working days. */

const reported: Rule = {
  id: 'groningen.unauth.lpa',
  pack: 'groningen',
  judge(view) {
    const flag = view.case.facts[`flag.${reported.id}`];
    if (!inGroningen(view) || flag === false) return null;
    if (flag !== true && reports(view).length === 0) return null;
    return {
      status: 'met',
      severity: 'action',
      value: 1,
      lowerBound: false,
      window: { from: view.asOf, to: view.asOf },
      actions: ['act.report-duo'],
      evidence: [],
    };
  },
};

const answer = loggedTerm({
  id: 'groningen.response-2wd',
  pack: 'groningen',
  applies: inGroningen,
  reference: (view) => dateOf(view, 'partner.contactDate'),
  unit: 'working-days',
  atLeast: 3,
  length: 2,
  severity: 'attention',
  actions: ['act.address-partner'],
  cleared(view, sent) {
    const answered = dateOf(view, 'partner.answeredDate');
    return answered !== null && answered >= sent;
  },
});

export const groningenRules: Rule[] = [reported, light, answer];
