import { describe, expect, it } from 'vitest';
import {
  type CompiledPack,
  type PackLibrary,
  packsOfSchool,
  parseDay,
} from '../../../rules/index.ts';
import { libraryWith } from './library-with.ts';

const age = { under12: 'x', from12: 'x', from16: 'x', from18: 'x', unknown: 'x' };
const catalogue = {
  actions: { 'act.call': { label: 'Bel', who: 'mentor', consent: 'talk' as const } },
  consent: { talk: age, share: age, help: age, report: age, anonymous: age },
} as unknown as Parameters<typeof libraryWith>[2];

/** An invented pack of a board, as its file has it. */
const own = {
  id: 'eigen-2',
  title: 'Eigen protocol',
  validFrom: '2026-08-01',
  reviewedOn: '2026-08-01',
  documents: { own: 'Eigen afspraken' },
  sectors: ['vo'],
  rules: [
    {
      id: 'own.late',
      type: 'COUNT',
      auto: 'A',
      family: 'late',
      who: 'mentor',
      severity: 'attention',
      count: { measure: 'lates', window: { kind: 'school-year' } },
      atLeast: 3,
      actions: ['act.call'],
      source: { section: '1', figure: '3 keer' },
    },
  ],
  texts: { rules: { 'own.late': { badge: '{value}× te laat', why: 'Drie keer te laat.' } } },
};
/** The text of that pack with changes; its rule takes the pack's id, as it must. */
function text(change: Partial<typeof own> = {}): string {
  const pack = { ...own, ...change };
  const id = `${pack.id}.late`;
  const rules = pack.rules.map((rule) => ({ ...rule, id }));
  return JSON.stringify({
    ...pack,
    rules,
    texts: { rules: { [id]: own.texts.rules['own.late'] } },
  });
}

const shippedPack = (id: string, validFrom: string) =>
  ({ id, validFrom, validTo: null }) as CompiledPack;
const shipped: PackLibrary = {
  tilburg: [shippedPack('tilburg', '2020-09-01'), shippedPack('tilburg', '2027-01-01')],
  law: [shippedPack('law', '2020-08-01')],
};
const join = (...packs: (string | null)[]) => libraryWith(shipped, packs, catalogue);
const told = (...packs: (string | null)[]) =>
  join(...packs).problems.map((problem) => {
    const { path, message } = 'issue' in problem ? problem.issue : { path: '?', message: '?' };
    return `${problem.key} ${problem.item} ${path}: ${message}`;
  });

describe('a board’s own packs', () => {
  it('stand among those of the product, with their steps from the shared catalogue', () => {
    const { packs, problems } = join(text());
    expect(problems).toEqual([]);
    expect(Object.keys(packs)).toEqual(['tilburg', 'law', 'eigen-2']);
    const judging = packsOfSchool(packs, 'eigen-2', {}, parseDay('2026-11-22')!);
    expect(judging).toMatchObject([
      { title: 'Eigen protocol', actions: { 'act.call': { label: 'Bel' } } },
      { id: 'law' },
    ]);
    expect(join().packs).toBe(shipped);
  });

  it('are told by their place in the policy, also behind what is no text at all', () => {
    expect(told(null, text(), '{')).toEqual([expect.stringMatching(/^packs 2 /)]);
  });

  it('may be a new version of a protocol that is there, in its place by date', () => {
    const { packs } = join(text({ id: 'tilburg', validFrom: '2025-08-01' }));
    expect(packs.tilburg!.map(({ validFrom }) => validFrom)).toEqual([
      '2020-09-01',
      '2025-08-01',
      '2027-01-01',
    ]);
    expect(shipped.tilburg).toHaveLength(2);
  });

  it('replace nothing: neither a version that is there, nor each other, nor the law', () => {
    const again = text({ id: 'tilburg', validFrom: '2027-01-01' });
    expect(join(again).packs).toEqual(shipped);
    expect(told(again)).toEqual([
      'packs 0 validFrom: expected a first day of which tilburg has no version yet (found "2027-01-01")',
    ]);
    const twice = join(text(), text({ title: 'Nog een' }));
    expect(twice.packs['eigen-2']).toMatchObject([{ title: 'Eigen protocol' }]);
    expect(twice.problems).toMatchObject([{ item: 1, issue: { path: 'validFrom' } }]);
    const law = join(text({ id: 'law', validFrom: '2026-08-01' }));
    expect(law.packs).toEqual(shipped);
    expect(law.problems).toMatchObject([{ issue: { path: 'id' } }]);
  });

  it('that are wrong are left out whole, with key, place, path, what was expected and found', () => {
    const wrong = text({ sectors: ['havo'], rules: [{ ...own.rules[0]!, atLeast: 0 }] });
    expect(Object.keys(join(wrong, text()).packs)).toEqual(['tilburg', 'law', 'eigen-2']);
    expect(told(text({ id: 'een' }), wrong)).toEqual([
      expect.stringMatching(/^packs 1 sectors\[0\]: expected "po" or "vo" or "mbo" \(found "havo"/),
      expect.stringMatching(/^packs 1 rules\[0\]\.atLeast: expected .*\(found 0\)$/),
    ]);
    expect(told(text({ rules: [{ ...own.rules[0]!, actions: ['act.cal'] }] }))).toEqual([
      expect.stringMatching(/act\.cal/),
    ]);
  });

  it('that are no JSON, or no pack at all, are told too', () => {
    expect(told('{"id": ', 'null', '[]', '"x"')).toEqual([
      'packs 0 : expected a pack as JSON (found "{\\"id\\": ")',
      expect.stringMatching(/^packs 1 : expected object/),
      expect.stringMatching(/^packs 2 : expected object/),
      expect.stringMatching(/^packs 3 : expected object/),
    ]);
  });

  it('may begin with a byte order mark, as some editors leave it', () => {
    expect(Object.keys(join(`\uFEFF${text()}`).packs)).toContain('eigen-2');
  });

  it('that go on and on inside themselves are told, and keep no other from its place', () => {
    const deep = text().replace(
      '"atLeast":3',
      `"requires":${'{"not":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    );
    expect(told(deep, text())).toEqual([
      expect.stringMatching(/^packs 0 : expected a pack as JSON/),
    ]);
  });

  it('with the name of something that every object has change nothing else', () => {
    const { packs, problems } = join(text({ id: 'constructor' }));
    expect(problems).toEqual([]);
    expect(packs.constructor).toMatchObject([{ title: 'Eigen protocol' }]);
    expect(told(text({ id: '__proto__' }))).toContainEqual(expect.stringMatching(/^packs 0 id: /));
  });
});
