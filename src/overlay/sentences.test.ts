import { describe, expect, it } from 'vitest';
import { evaluatePupil } from '../../rules/evaluate/evaluate-pupil.ts';
import { pack, pupilCase, rule } from '../../rules/evaluate/rules.fixture.ts';
import type { ExplainedSignal } from '../signals/judge.ts';
import { overlayTexts } from '../texts/overlay.ts';
import { countedSentences, dueSentence, whySentence } from '../texts/signal-sentences.ts';
import { badgeWords } from './sentences.ts';

const LATE = rule('own.late', { atLeast: 3, atMost: 7 });
const TERM = rule('own.concern', { count: { measure: 'facts', when: { event: 'concern' } } });
const own = {
  ...pack([LATE, { ...TERM, body: { ...TERM.body, atLeast: 1 } }]),
  texts: {
    'own.late': {
      badge: '{value}× te laat',
      why: '{value} keer te laat sinds {from}. Het gaat om {figure} tot en met {upper} keer.',
    },
    'own.concern': { badge: 'Zorg', why: 'Er is een zorg genoteerd.' },
  },
};

/** The first signal of a pupil who was late on so many school days from 7 September 2026 on. */
function signalOf(lates: number, rest: Parameters<typeof pupilCase>[0] = {}): ExplainedSignal {
  const days = ['2026-09-07', '2026-09-08', '2026-09-09'].slice(0, lates);
  const records = days.map((day) => `${day} am late`);
  const signal = evaluatePupil(pupilCase({ records, ...rest }), [own])[0]!;
  return { signal, rule: own.rules.find(({ id }) => id === signal.rule)!, pack: own };
}

describe('why', () => {
  it('names the count, the window and both figures', () =>
    expect(whySentence(overlayTexts, signalOf(3))).toBe(
      '3 keer te laat sinds 1 augustus 2026. Het gaat om 3 tot en met 7 keer.',
    ));
  it('names the figures that the school chose', () => {
    const settings = { figures: { 'own.late': { atLeast: 2, atMost: 5 } } };
    expect(whySentence(overlayTexts, signalOf(3, { settings }))).toContain('2 tot en met 5 keer');
  });
  it('says that one short of the figure is not there yet', () =>
    expect(whySentence(overlayTexts, signalOf(2))).toMatch(
      /^2 keer te laat .* 3 tot en met 7 keer\. Zover is het nog niet, wel bijna\.$/,
    ));
});

it('a badge says that there may be more', () =>
  expect(
    badgeWords(overlayTexts, 'Noor', signalOf(3, { seen: ['2026-09-01', '2026-11-20'] })).words,
  ).toBe('≥ 3× te laat'));

it('what was noted has no list of counted days', () => {
  const facts = { 'concern.date': '2026-11-02' };
  expect(countedSentences(overlayTexts, signalOf(0, { facts }).signal)).toEqual([]);
  expect(countedSentences(overlayTexts, signalOf(3).signal)).toEqual([
    'Geteld (3 dagen): 7 sep, 8 sep, 9 sep',
  ]);
});

describe('by when', () => {
  const due = (term: (typeof LATE)['body']['term']) => {
    const signal = signalOf(3);
    const of = { ...signal.rule, body: { ...signal.rule.body, term } };
    return dueSentence(overlayTexts, { ...signal, rule: of });
  };
  const term = { after: 5, unit: 'days', from: 'since', metBy: null } as const;

  it('tells a protocol without a term from a term that cannot be dated yet', () => {
    expect(due(null)).toBe('Het protocol noemt geen termijn.');
    expect(due(term)).toBe('Een datum is nog niet te noemen.');
  });
});

describe('the name of a badge', () => {
  const labelled = (label: string) => {
    const actions = { 'own.step': { label, who: '', consent: null, content: [] } };
    const late = signalOf(3);
    const signal = { ...late.signal, actions: ['own.step'] };
    return { ...late, signal, pack: { ...own, actions } } as unknown as ExplainedSignal;
  };
  const nameOf = (pupil: string, label: string) => badgeWords(overlayTexts, pupil, labelled(label));

  it('is words, pupil and step', () => {
    const { name, markName } = nameOf('Noor', 'Bel naar huis');
    expect(name).toBe('3× te laat – Noor – Bel naar huis');
    expect(markName).toBe('Signaal – Noor – Bel naar huis');
  });

  it('has at most a hundred characters: the step is cut off between words', () => {
    // "3× te laat – Noor – " has 20.
    const exact = `${'woord '.repeat(12)}woordenz`;
    expect(exact).toHaveLength(80);
    expect(nameOf('Noor', exact).name).toBe(`3× te laat – Noor – ${exact}`);
    const { name } = nameOf('Noor', `${exact}!`);
    expect(name).toBe(`3× te laat – Noor – ${'woord '.repeat(12).trim()}…`);
  });

  it('never loses its words or the pupil', () => {
    const long = 'Maria '.repeat(12).trim();
    const { name } = nameOf(long, 'Voer een gesprek met leerling en ouders');
    expect(name).toBe(`3× te laat – ${long}`);
    const longer = 'Maria '.repeat(20).trim();
    expect(nameOf(longer, 'Bel naar huis').name).toBe(`3× te laat – ${longer}`);
  });
});
