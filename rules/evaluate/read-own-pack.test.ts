import { expect, test } from 'vitest';
import { readOwnPack } from './read-own-pack.ts';
import { catalogueSchema } from './texts-schema.ts';

const age = { under12: 'x', from12: 'x', from16: 'x', from18: 'x', unknown: 'x' };
const catalogue = catalogueSchema.parse({
  actions: { 'act.talk-parents': { label: 'Voer een gesprek', who: 'mentor', consent: 'talk' } },
  consent: { talk: age, share: age, help: age, report: age, anonymous: age },
});
const rule = {
  id: 'own.late.talk',
  type: 'COUNT',
  auto: 'A',
  family: 'late',
  who: 'mentor',
  severity: 'info',
  count: { measure: 'lates', window: { kind: 'school-year' } },
  atLeast: 3,
  actions: ['act.talk-parents'],
  source: { section: '1', figure: '3 keer' },
};
const words = { badge: '{value}× te laat', why: 'Drie keer te laat.' };
const own = {
  id: 'own',
  title: 'Eigen',
  validFrom: '2026-08-01',
  reviewedOn: '2026-08-01',
  documents: { own: 'Eigen afspraken' },
  sectors: ['vo'],
  rules: [rule],
  texts: { rules: { 'own.late.talk': words } },
};
const read = (change: object = {}) => readOwnPack({ ...own, ...change }, catalogue);

test('one file is a whole pack, with or without cases', () => {
  const pack = expect.objectContaining({
    id: 'own',
    texts: { 'own.late.talk': words },
    actions: { 'act.talk-parents': expect.objectContaining({ who: 'mentor' }) },
  });
  expect(read()).toEqual({ pack });
  expect(read({ cases: { anything: 'goes' } })).toEqual({ pack });
});

test('a rule that names no roles is for everybody at the school, one that names them for those', () => {
  const rolesOf = (change: object) => {
    const result = read({ rules: [{ ...rule, ...change }] });
    return 'pack' in result ? result.pack.rules[0]?.roles : result.issues;
  };
  expect(rolesOf({})).toEqual(['teacher', 'support', 'attendance', 'management']);
  expect(rolesOf({ roles: ['support'] })).toEqual(['support']);
  expect(rolesOf({ roles: [] })).toEqual([]);
});

test('a rule that says not what it needs: what the page alone decides needs its reason', () => {
  const needsOf = (change: object) => {
    const result = read({ rules: [{ ...rule, ...change }] });
    return 'pack' in result ? result.pack.rules[0]?.needs : result.issues;
  };
  expect(needsOf({})).toBe('reason');
  expect(needsOf({ needs: 'absence' })).toBe('absence');
  expect(needsOf({ auto: 'M' })).toBe('nothing');
  expect(needsOf({ type: 'CYCLE' })).toBe('nothing');
});

test.each<[string, object, string, RegExp]>([
  ['no texts', { texts: undefined }, 'texts', /found nothing/],
  [
    'a role that is none',
    { rules: [{ ...rule, roles: ['teachr'] }] },
    'rules[0].roles[0]',
    /nearest is "teacher"/,
  ],
  ['a misspelt key', { rulez: [] }, 'rulez', /nearest is "rules"/],
  ['a misspelt key of the texts', { texts: { rule: {} } }, 'texts.rule', /nearest is "rules"/],
  [
    'an id that is none',
    { texts: { rules: { Late: words } } },
    'texts.rules.Late',
    /an id like pack\.family\.name \(found "Late"\)/,
  ],
  [
    'words that nobody reads',
    { texts: { rules: { 'own.late.talk': words, 'own.late.tlak': words } } },
    'texts.rules.own.late.tlak',
    /one of the rules.*nearest is "own\.late\.talk"/,
  ],
  [
    'other words for a step that is not there',
    { texts: { rules: { 'own.late.talk': words }, actions: { 'act.talk-parent': {} } } },
    'texts.actions.act.talk-parent',
    /a step of the catalogue.*nearest is "act\.talk-parents"/,
  ],
  [
    'a step that is not there',
    { rules: [{ ...rule, actions: ['act.talk-parent'] }] },
    'rules[0].actions[0]',
    /a step of the catalogue.*nearest is "act\.talk-parents"/,
  ],
  [
    'an exit to nowhere',
    {
      ladder: [
        { id: 'st.own.a', track: 'main', section: '1', exits: [{ to: 'st.own.b', when: 'x' }] },
      ],
      texts: {
        rules: { 'own.late.talk': words },
        ladder: { 'st.own.a': { name: 'A', regie: 'x' } },
      },
    },
    'ladder[0].exits[0].to',
    /a step of the ladder.*found "st\.own\.b"/,
  ],
])('%s', (_, change, path, message) =>
  expect(read(change)).toMatchObject({
    issues: expect.arrayContaining([{ path, message: expect.stringMatching(message) }]),
  }),
);
