import { rule } from '../../../rules/evaluate/rules.fixture.ts';
import type { CompiledPack, CompiledRule } from '../../../rules/index.ts';

/** An invented rule with its badge and its words. */
interface Worded {
  rule: CompiledRule;
  badge: string;
  why?: string;
}

/** A version of an invented protocol `own`, from a day on. */
export function version(validFrom: string, rules: Worded[], more: object = {}): CompiledPack {
  return {
    id: 'own',
    title: 'Eigen protocol',
    validFrom,
    validTo: null,
    reviewedOn: validFrom,
    rules: rules.map((one) => one.rule),
    guards: [],
    ladder: [],
    consent: [],
    consentByAge: {},
    partners: [],
    open: [],
    texts: Object.fromEntries(
      rules.map((one) => [
        one.rule.id,
        { badge: one.badge, why: one.why ?? 'Vanaf {figure} keer.' },
      ]),
    ),
    guardTexts: {},
    actions: {
      'act.talk': { label: 'Praat met de leerling', who: 'mentor', consent: null, content: [] },
      'act.call': { label: 'Bel naar huis', who: 'mentor', consent: null, content: [] },
    },
    ...more,
  } as unknown as CompiledPack;
}

const late = (body: Parameters<typeof rule>[1]) => ({
  rule: rule('own.late', { severity: 'attention', ...body }),
  badge: '{value}× te laat',
});
const ill = {
  rule: rule('own.ill', { count: { measure: 'sick-day' } }),
  badge: 'Dag {value} ziek',
};

/** From 2027 on a talk is asked after five times late instead of three, there is a call, and illness is out. */
export const OLD = version('2025-08-01', [late({ atLeast: 3 }), ill]);
export const NEW = version('2027-01-01', [
  late({ atLeast: 5 }),
  {
    rule: rule('own.home', { count: { ...rule('x').body.count }, actions: ['act.call'] }),
    badge: '{value}× bellen',
  },
]);
