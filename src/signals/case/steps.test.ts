import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../rules/attendance/day.ts';
import type { Municipality } from '../../../rules/attendance/pupil-case.ts';
import type { Ages } from '../../../rules/evaluate/care-for.ts';
import type { CompiledPack, CompiledRule } from '../../../rules/evaluate/compiled-pack.ts';
import { guard, pack, pupilCase, rule } from '../../../rules/evaluate/rules.fixture.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import type { ExplainedSignal } from '../judge.ts';
import type { StepContents } from './days-done.ts';
import { caseSteps } from './steps.ts';

const texts = (label: string, consent: CompiledPack['actions'][string]['consent'] = null) => ({
  ...{ label, consent },
  ...{ who: 'mentor', content: [] },
});
const actions = {
  'act.policy': texts('Kijk naar het beleid'),
  'act.talk': texts('Praat', 'talk'),
  'act.call': texts('Bel'),
  'act.elsewhere': texts('Alleen elders'),
  'act.check-full-window': texts('Bekijk de hele periode'),
};
const talk = rule('own.talk', { actions: ['act.talk'] });
const rules = [
  rule('own.cycle', { scope: 'school', actions: ['act.policy'] }),
  talk,
  rule('own.call', { actions: ['act.call'] }),
  rule('own.other-sector', { sectors: ['vo'], actions: ['act.elsewhere'] }),
  rule('own.other-place', { residences: ['tilburg'], actions: ['act.elsewhere'] }),
];

interface Given {
  own?: Partial<CompiledPack>;
  other?: CompiledPack;
  asking?: [CompiledRule, actions: string[], blockedBy?: string[]][];
  facts?: Record<string, unknown>;
  lives?: Municipality;
  ages?: Ages;
  contents?: StepContents;
}

function steps({ own, other, asking = [], facts = {}, lives = 'rijswijk', ages, contents }: Given) {
  const first: CompiledPack = { ...pack(rules), actions, ...own };
  const explained = ([rule, actions, blockedBy = []]: [CompiledRule, string[], string[]?]) =>
    ({ signal: { rule: rule.id, actions, blockedBy }, rule, pack: first }) as ExplainedSignal;
  return caseSteps({
    pupilCase: pupilCase({ facts, lives }),
    packs: [first, ...(other ? [other] : [])],
    place: { school: invented, residence: lives },
    asking: asking.map(explained),
    ages: ages ?? null,
    contents: contents ?? {},
  });
}
const ids = (given: Given) => steps(given).map(({ id }) => id);
const step = (id: string, given: Given) => steps(given).find((one) => one.id === id)!;

describe('which steps', () => {
  it('are those that a rule leads to here; tasks of the school come last', () =>
    expect(ids({})).toEqual(['act.talk', 'act.call', 'act.policy']));

  it('differ with where the pupil lives', () =>
    expect(ids({ lives: 'tilburg' })).toContain('act.elsewhere'));

  it('are not those of a rule that the school switched off', () => {
    const enabled = { setting: 'own.on', default: true };
    const own = { ...pack([rule('own.talk', { actions: ['act.talk'], enabled })]), actions };
    const stepsWith = (settings: object) => {
      const place = {
        school: { ...invented, settings: { ...settings } },
        residence: 'rijswijk',
      } as const;
      const nothing = { asking: [], ages: null, contents: {} };
      return caseSteps({ pupilCase: pupilCase({}), packs: [own], place, ...nothing }).length;
    };
    expect([stepsWith({}), stepsWith({ 'own.on': false })]).toEqual([1, 0]);
  });

  it('come first when they are asked now, in the order of the signals, each once', () => {
    const asking: Given['asking'] = [
      [rule('own.call'), ['act.check-full-window', 'act.call']],
      [talk, ['act.talk', 'act.call']],
    ];
    expect(ids({ asking })).toEqual([
      ...['act.check-full-window', 'act.call', 'act.talk', 'act.policy'],
    ]);
    expect(step('act.call', { asking }).askedBy).toEqual(['own.call', 'own.talk']);
    expect(step('act.policy', { asking }).askedBy).toEqual([]);
  });

  it('of another protocol are added, each once, in the name of who asks it first', () => {
    const law = { ...pack([talk]), id: 'law', actions: { 'act.talk': texts('Praat (wet)') } };
    expect(steps({ other: law }).map(({ id, pack }) => `${id} ${pack}`)).toEqual([
      ...['act.talk own', 'act.call own', 'act.policy own'],
    ]);
  });
});

describe('what stands at a step', () => {
  const guards = [
    guard('own.block', { at: ['act.talk'], redirect: ['act.call'] }),
    guard('own.check', { effect: 'check', at: ['act.talk'] }),
  ];
  const guardTexts = { 'own.block': 'Eerst bellen.', 'own.check': 'Is er een tolk?' };

  it('is why it is not open, the way round, and what to check', () => {
    expect(step('act.talk', { own: { guards, guardTexts } })).toMatchObject({
      blocked: ['Eerst bellen.'],
      instead: ['act.call'],
      checks: ['Is er een tolk?'],
    });
    expect(step('act.call', { own: { guards, guardTexts } })).toMatchObject({
      ...{ blocked: [], instead: [], checks: [] },
    });
  });

  it('that a signal would ask but for a guard, it is still asked by that signal', () => {
    const asking: Given['asking'] = [[talk, ['act.call'], ['own.block']]];
    const given = { own: { guards, guardTexts }, asking };
    expect(ids(given).slice(0, 2)).toEqual(['act.call', 'act.talk']);
    expect(step('act.talk', given).askedBy).toEqual(['own.talk']);
  });

  it('is what any protocol of the school says', () => {
    const law = {
      ...pack([], [guard('law.block', { at: ['act.talk'] })]),
      ...{ id: 'law', guardTexts: { 'law.block': 'De wet vraagt iets.' } },
    };
    expect(step('act.talk', { other: law }).blocked).toEqual(['De wet vraagt iets.']);
  });
});

describe('consent', () => {
  const ages = { under12: '-12', from12: '12', from16: '16', from18: '18', unknown: '?' };
  const consentByAge = { ...pack([]).consentByAge, talk: ages };
  const said = {
    ...{ id: 'own.c', about: null, at: ['act.call'], from: null, below: 12, residences: null },
    ...{ section: '5', sentence: 'Vertel het de ouders.' },
  };
  it('is by age, and unknown as long as nobody said', () => {
    const own = { consentByAge };
    expect(step('act.talk', { own }).consent?.what).toBe('?');
    expect(step('act.talk', { own, ages: { from: 12, below: 16 } }).consent?.what).toBe('12');
    expect(step('act.policy', { own }).consent).toBeNull();
  });
  it('adds what another protocol says of the same step', () => {
    const law = { ...pack([]), id: 'law', consent: [said] };
    const advice = step('act.call', { other: law }).consent;
    expect(advice?.fromDocument.map(({ id }) => id)).toEqual(['own.c']);
    expect(step('act.call', { other: law, ages: { from: 12, below: 16 } }).consent).toBeNull();
  });
});

it('days on which it was done come from its own log and from the facts that it logs, each once', () => {
  const facts = {
    'done.act.talk': ['2026-11-12', '2026-11-16'],
    'talk.date': '2026-11-09',
    'contact.log': ['2026-11-12', '2026-11-02'],
    'mdo.dates': ['2026-11-01'],
  };
  const log = (fact: string, packs: string[] | null = null) => ({
    ...{ fact, packs, sectors: null, municipalities: null },
    ...{ label: 'Op', as: 'date' as const },
  });
  const logs = [log('talk.date'), log('contact.log'), log('mdo.dates', ['elsewhere'])];
  const contents = { 'act.talk': { documents: [], wordsOnly: null, logs } };
  expect(step('act.talk', { facts, contents }).done.map(formatDay)).toEqual([
    ...['2026-11-02', '2026-11-09', '2026-11-12', '2026-11-16'],
  ]);
  expect(step('act.call', { facts, contents }).done).toEqual([]);
});
