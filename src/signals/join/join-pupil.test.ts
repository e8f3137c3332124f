import { describe, expect, it } from 'vitest';
import { aPupil } from '../../../test/support/reading.ts';
import {
  AS_OF,
  entries,
  list,
  matrix,
  noor,
  register,
  school,
  words,
} from '../../../test/support/seen.ts';
import type { PupilReading } from '../../lvs/reading/reading.ts';
import { joinPupil, joinSeen, type PageSign } from './join-seen.ts';
import type { SeenReading } from './seen-source.ts';

const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
const sem = aPupil('nr:2', { name: 'Sem' });

/** What is known of a pupil, as a page named this pupil. */
function known(seen: SeenReading[], pupil: PupilReading, on?: PageSign) {
  const joined = joinPupil(seen, pupil, school(), AS_OF, on);
  const pages = joined.pages.map(({ at, reading }) => `${at} ${reading.view}`);
  return { ...joined, records: words(joined), pages };
}

describe('one pupil by all pages of the session', () => {
  it('also when the newest page shows others', () => {
    const seen = [list(1, YEAR, [noor(['2026-09-01 Z']), sem]), register(2, '2026-11-20', [sem])];
    expect(known(seen, noor([]))).toMatchObject({
      records: ['2026-09-01 day sick'],
      keys: ['nr:1'],
      unjudged: null,
      pages: ['1 events'],
    });
  });

  it('under each key that a page teaches, with the pages in order', () => {
    const both = noor([], { otherKeys: ['id:a'] });
    const linked = aPupil('id:a', { name: 'Noor', entries: entries(['2026-11-17 Z']) });
    const seen = [
      matrix(2, ['2026-11-16', '2026-11-20'], [linked]),
      list(3, ['2026-08-24', '2026-11-13'], [both]),
      list(1, YEAR, [noor([])]),
    ];
    expect(known(seen, noor([]))).toMatchObject({
      records: ['2026-11-17 day sick'],
      keys: ['nr:1', 'id:a'],
      pages: ['1 events', '2 matrix', '3 events'],
    });
  });

  it('counts nothing of what the pupil that was chosen says itself: its page may be gone', () => {
    const seen = [list(1, YEAR, [noor([])])];
    expect(known(seen, noor(['2026-09-01 Z'])).records).toEqual([]);
    expect(known([], noor(['2026-09-01 Z']))).toMatchObject({ records: [], pages: [] });
  });

  it('is nobody when it may be two', () => {
    const NAME = 'nc:Noor|3B';
    const two = [1, 2].map((n) =>
      aPupil(`nr:${n}`, { name: 'Noor', otherKeys: [NAME], entries: entries(['2026-09-01 Z']) }),
    );
    const nobody = { records: [], keys: [], pages: [], unjudged: { why: 'ambiguous', among: 2 } };
    expect(known([list(1, YEAR, two)], aPupil(NAME, { name: 'Noor' }))).toMatchObject(nobody);
    const twins = [list(1, YEAR, [noor(['2026-09-01 Z'], { ambiguous: true })])];
    expect(known(twins, noor([], { ambiguous: true }))).toMatchObject(nobody);
  });
});

describe('who is known by a name alone', () => {
  const bare = aPupil('nc:Noor|', { name: 'Noor', entries: entries(['2026-09-01 Z']) });
  const page = list(1, YEAR, [bare]);
  const other = matrix(2, ['2026-11-16', '2026-11-20'], [bare]);

  it('is known on the page where this pupil was chosen, and on no other', () => {
    const shown = { ...bare, entries: [] };
    expect(known([page, other], shown, page.reading)).toMatchObject({
      ...{ records: ['2026-09-01 day sick'], keys: [], unjudged: null, pages: ['1 events'] },
    });
    expect(known([other], shown, page.reading)).toMatchObject({ records: [], pages: [] });
  });

  it('is nobody when two pages may be that one', () => {
    const again = list(3, YEAR, [bare]);
    const nobody = { records: [], unjudged: { why: 'ambiguous', among: 2 } };
    expect(known([page, again], bare, page.reading)).toMatchObject(nobody);
  });
});

it('an earlier page is joined as the newest is', () => {
  const page = list(1, YEAR, [noor(['2026-09-01 Z']), sem]);
  const seen = [page, register(2, '2026-11-20', [noor(['2026-11-20 am TL'])])];
  const { pupils } = joinSeen(seen, school(), AS_OF, page);
  expect(pupils.map(({ pupil }) => pupil.name)).toEqual(['Noor', 'Sem']);
  expect(words(pupils[0]!)).toEqual(['2026-09-01 day sick', '2026-11-20 am late']);
});
