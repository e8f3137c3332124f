import { describe, expect, it } from 'vitest';
import { aPupil, aReading } from '../../../test/support/reading.ts';
import { entries, joinedOf, list, register, verdicts } from '../../../test/support/seen.ts';
import type { PupilReading } from '../../lvs/reading/reading.ts';
import { personsIn } from './persons.ts';

const pupil = (name: string, ...[key, ...otherKeys]: [string, ...string[]]): PupilReading =>
  aPupil(key, { name, otherKeys });

/** Whether the first pupils of the first and the last of these pages are one. */
function areOne(...pages: PupilReading[][]): boolean {
  const persons = personsIn(pages.map((pupils) => aReading({ pupils })));
  return persons.same(pages.at(-1)![0]!).has(pages[0]![0]!);
}
const CLASS = 'nc:Noor|3B';

describe('pupils of two pages are the same', () => {
  it('by any key that both have', () => {
    expect(areOne([pupil('Noor', 'nr:1', CLASS)], [pupil('Noor', CLASS)])).toBe(true);
    expect(areOne([pupil('Noor', 'nr:1')], [pupil('Noor', 'nr:1')])).toBe(true);
    expect(areOne([pupil('Noor', 'nr:1')], [pupil('Noor', 'nr:2')])).toBe(false);
  });

  it('by a page between them that shows both their keys', () => {
    const [number, link] = [[pupil('Noor', 'nr:1')], [pupil('Noor', 'id:a')]];
    expect(areOne(number, link)).toBe(false);
    expect(areOne(number, [pupil('Noor', 'nr:1', 'id:a')], link)).toBe(true);
  });

  it('not by a name alone: two classes may have it', () => {
    expect(areOne([pupil('Noor', 'nc:Noor|')], [pupil('Noor', 'nc:Noor|')])).toBe(false);
  });

  it('not by a number that was of a row: the names differ', () => {
    expect(areOne([pupil('Noor', 'id:5')], [pupil('Sem', 'id:5')])).toBe(false);
    expect(areOne([pupil('Noor', 'nr:5')], [pupil('Sem', 'nr:5')])).toBe(false);
  });

  it('not when another page shows both', () => {
    const both = [pupil('Noor', 'nr:1', CLASS), pupil('Noor', 'id:a', CLASS)];
    expect(areOne(both, [pupil('Noor', 'nr:1')])).toBe(true);
    expect(areOne([both[1]!, both[0]!], [pupil('Noor', 'nr:1')])).toBe(false);
  });

  it('also when the name is written otherwise', () => {
    expect(areOne([pupil('Puck van Dijk', 'nr:1')], [pupil('Dijk, Puck van', 'nr:1')])).toBe(true);
    expect(areOne([pupil('Puck van Dijk', 'nr:1')], [pupil('Puck Dijk', 'nr:1')])).toBe(true);
    expect(areOne([pupil('Puck van Dijk', 'id:1')], [pupil('Puck Dijk', 'id:1')])).toBe(false);
  });

  it('not by name and class when their numbers or dates of birth differ', () => {
    expect(areOne([pupil('Noor', 'nr:1', CLASS)], [pupil('Noor', 'nr:2', CLASS)])).toBe(false);
    expect(areOne([pupil('Noor', 'nb:Noor|1', CLASS)], [pupil('Noor', 'nb:Noor|2', CLASS)])).toBe(
      false,
    );
  });
});

describe('a name that two pupils of a class have', () => {
  const LATE = ['01', '02', '03', '04'].map((date) => `2026-09-${date} am TL`);
  const two = list(
    1,
    ['2026-08-24', '2026-11-20'],
    [{ ...pupil('Noor', 'nr:1', CLASS), entries: entries(LATE) }, pupil('Noor', 'nr:2', CLASS)],
  );
  const weak = register(2, '2026-11-20', [pupil('Noor', CLASS)]);

  it('is judged for neither on a page that only shows the name, and counted', () => {
    expect(joinedOf([two, weak]).unjudged).toEqual({ why: 'ambiguous', among: 2 });
    expect(verdicts([two, weak])[0]?.signals).toEqual([]);
    expect(joinedOf([weak]).unjudged).toBeNull();
  });

  it('is judged for neither on a page that does not even name the class', () => {
    const bare = register(2, '2026-11-20', [pupil('Noor', 'nc:Noor|')]);
    expect(joinedOf([two, bare]).unjudged).toEqual({ why: 'ambiguous', among: 2 });
    expect(joinedOf([bare]).unjudged).toBeNull();
    // One who is known by a number here and by a link there may well be one.
    const linked = register(1, '2026-11-19', [pupil('Noor', 'id:a')]);
    const numbered = register(1, '2026-11-18', [pupil('Noor', 'nr:1')]);
    expect(joinedOf([linked, numbered, bare]).unjudged).toBeNull();
  });

  it('is judged for both where their numbers stand', () => {
    expect(joinedOf([weak, { ...two, at: 3 }])).toMatchObject({ unjudged: null });
    expect(
      joinedOf([two, register(2, '2026-11-20', [pupil('Noor', 'nr:1')])]).records,
    ).toHaveLength(4);
  });

  it('joins nobody when the page itself could not tell them apart', () => {
    const unclear = list(
      1,
      ['2026-08-24', '2026-11-20'],
      [
        { ...pupil('Noor', CLASS), ambiguous: true },
        { ...pupil('Noor', `${CLASS}#1`), ambiguous: true },
      ],
    );
    expect(joinedOf([unclear, weak]).unjudged).toEqual({ why: 'ambiguous', among: 2 });
    expect(joinedOf([unclear]).unjudged).toEqual({ why: 'ambiguous', among: 2 });
  });
});

describe('the keys of one pupil', () => {
  const keysOf = (of: PupilReading, ...pages: PupilReading[][]) =>
    personsIn([...pages, [of]].map((pupils) => aReading({ pupils }))).keysOf(of);

  it('are those of all pages, strongest first and each once', () => {
    const both = pupil('Noor', 'id:a', 'nb:Noor|5', CLASS);
    const numbered = pupil('Noor', 'nr:1', CLASS);
    expect(keysOf(pupil('Noor', 'id:a', CLASS), [both], [numbered])).toEqual([
      'nr:1',
      'id:a',
      'nb:Noor|5',
      CLASS,
    ]);
    expect(keysOf(numbered)).toEqual(['nr:1', CLASS]);
  });

  it('are without one that another pupil has too', () => {
    const two = [pupil('Noor', 'nr:1', CLASS), pupil('Noor', 'nr:2', CLASS)];
    expect(keysOf(pupil('Noor', 'nr:1', CLASS), two)).toEqual(['nr:1']);
  });

  it('are without one that the page itself could not tell apart', () => {
    const unclear = [CLASS, `${CLASS}#1`].map((key) => ({
      ...pupil('Noor', key),
      ambiguous: true,
    }));
    expect(keysOf(pupil('Noor', 'nr:1', CLASS), unclear)).toEqual(['nr:1']);
  });

  it('are none of who may be two, whatever other key is there', () => {
    const two = [pupil('Noor', 'nr:1', 'nb:Noor|5'), pupil('Noor', 'nr:2', 'nb:Noor|5')];
    expect(keysOf(pupil('Noor', 'nb:Noor|5', CLASS), two)).toEqual([]);
  });

  it('are none of who may be two, and none without a class', () => {
    const two = [pupil('Noor', 'nr:1', CLASS), pupil('Noor', 'nr:2', CLASS)];
    expect(keysOf(pupil('Noor', CLASS), two)).toEqual([]);
    expect(keysOf({ ...pupil('Noor', 'nr:1'), ambiguous: true })).toEqual([]);
    expect(keysOf(pupil('Noor', 'nc:Noor|'))).toEqual([]);
  });
});
