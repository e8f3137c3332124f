import { describe, expect, it } from 'vitest';
import { guard, rule } from '../../../rules/evaluate/rules.fixture.ts';
import { ownFigure, sayChange, sayRule } from './news-words.ts';
import { NEW, OLD, version } from './versions.fixture.ts';
import { whatIsNew } from './what-is-new.ts';

const school = { sector: 'vo', municipality: 'tilburg', settings: {} } as const;
const one = (body: Parameters<typeof rule>[1] = {}, badge = '{value}× te laat') =>
  version('2025-08-01', [{ rule: rule('own.late', body), badge }]);
const partsOf = (body: Parameters<typeof rule>[1]) =>
  whatIsNew(one(), one(body), school).changed.map(({ parts }) => parts);

describe('what another version changes', () => {
  it('is told rule by rule: new, gone, and with which figures', () => {
    const { added, gone, changed, besides, same } = whatIsNew(OLD, NEW, school);
    expect(added.map(sayRule)).toEqual(['…× bellen: Bel naar huis']);
    expect(gone.map(sayRule)).toEqual(['Dag … ziek: Praat met de leerling']);
    expect(changed.map(({ after }) => sayRule(after))).toEqual([
      '…× te laat: Praat met de leerling',
    ]);
    expect(sayChange(changed[0]!, 'vo')).toEqual([
      'Vanaf: nu 3 keer te laat, straks 5 keer te laat.',
      'Het document zegt: “3 keer” (1).',
    ]);
    expect([besides, same]).toEqual([[], 0]);
  });

  it('is nothing when nothing differs', () => {
    expect(whatIsNew(OLD, { ...structuredClone(OLD), validFrom: '2027-01-01' }, school)).toEqual({
      added: [],
      gone: [],
      changed: [],
      besides: [],
      same: 2,
    });
  });

  it.each<[string, Parameters<typeof rule>[1], string]>([
    [
      'what is counted',
      { count: { measure: 'sick-home', window: { kind: 'school-year' } } },
      'count',
    ],
    ['how loud it is', { severity: 'urgent' }, 'severity'],
    ['its steps', { actions: ['act.call'] }, 'steps'],
    ['its term', { term: { after: 5, unit: 'days', from: 'since', metBy: null } }, 'term'],
    ['when it holds', { clearedBy: [{ event: 'talk' }] as never }, 'when'],
  ])('names %s', (_, body, part) => {
    expect(partsOf(body)).toEqual([[part]]);
  });

  it('names who acts, and other words', () => {
    const other = one({}, '{value}× laat');
    other.rules[0]!.who = 'conciërge';
    const [changed] = whatIsNew(one(), other, school).changed;
    expect(changed!.parts).toEqual(['who', 'words']);
    expect(sayChange(changed!, 'vo')).toContain('Wie: nu mentor; straks conciërge.');
  });

  it('leaves out rules of another sector or municipality', () => {
    const elsewhere = [
      rule('own.po', { sectors: ['po'] }),
      rule('own.far', { municipalities: ['groningen'] }),
      rule('own.off', { enabled: false }),
    ];
    const next = version(
      '2027-01-01',
      elsewhere.map((one) => ({ rule: one, badge: 'x' })),
    );
    expect(whatIsNew(version('2025-08-01', []), next, school).added).toEqual([]);
  });

  it('names what else a version has', () => {
    const next = { ...OLD, guards: [guard('own.first')], partners: [{ id: 'partner.x' }] };
    expect(whatIsNew(OLD, next as unknown as typeof OLD, school).besides).toEqual([
      'guards',
      'partners',
    ]);
  });

  it('compares the figures of the documents, and says where the school has its own', () => {
    const settings = { figures: { 'own.late': { atLeast: 4 } } };
    const [changed] = whatIsNew(OLD, NEW, { ...school, settings }).changed;
    expect(changed!.figures).toEqual([{ which: 'atLeast', before: 3, after: 5 }]);
    expect(ownFigure(changed!, settings)).toHaveLength(1);
    expect(ownFigure(changed!, {})).toEqual([]);
  });
});
