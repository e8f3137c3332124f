import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formatDay } from '../rules/index.ts';
import type { Entry } from '../src/casebook/pupil-file.ts';
import type { PageLink } from '../src/platform/page-links.ts';
import type { ReadySchool } from '../src/schools/pages/school-for-page.ts';
import { joinSeen } from '../src/signals/join/join-seen.ts';
import { judge } from '../src/signals/judge.ts';
import { pageView } from '../src/signals/page-view.ts';
import { aPupil } from './support/reading.ts';
import { AS_OF, entries, list, school } from './support/seen.ts';

/** The casebook as far as an outcome needs it: what is logged, and what it answers. */
const book = vi.hoisted(() => ({
  logged: [] as [keys: readonly string[], entry: Entry][],
  answers: [] as string[],
}));
vi.mock('../src/platform/today.ts', () => ({ today: () => AS_OF }));
vi.mock('../src/casebook/casebook.ts', () => ({
  log: async (_place: object, keys: readonly string[], entry: Entry) => {
    book.logged.push([keys, entry]);
    return book.answers.shift() ?? 'done';
  },
}));
const { offerOutcomes, takeOutcome } = await import('../entrypoints/background/outcomes.ts');
const { noteShown } = await import('../entrypoints/background/shown-readings.ts');

const SCHOOL = {
  ...school(),
  version: { title: null, newer: null },
  reach: 'figures',
} as unknown as ReadySchool;
const TODAY = formatDay(AS_OF);
/** Three days ill, and nothing. */
const NOOR = aPupil('nr:1', {
  otherKeys: ['nc:Noor|5A'],
  entries: entries(['17', '18', '19'].map((date) => `2026-11-${date} Z`)),
});
const SEEN = list(1, ['2026-08-24', '2026-11-20'], [NOOR, aPupil('nr:2')]);
const RULE = 'denbosch.contact.day3';
const SPOKEN = { key: 'nr:1', rule: RULE, outcome: 'spoken' };

const sent: object[] = [];
function link(): PageLink {
  const url = new URL('https://lvs.example/lijst');
  const send = (message: object) => void sent.push(message);
  return { url, tabId: 1, frameId: 0, own: false, send, dismiss: () => {} };
}
function offer(page: PageLink, casebook: 'open' | 'locked' = 'open') {
  const joined = joinSeen([SEEN], SCHOOL, AS_OF);
  const verdicts = judge(joined, SCHOOL, AS_OF);
  const view = pageView(SEEN.reading, joined, verdicts, SCHOOL, AS_OF);
  return offerOutcomes(page, 'linde', SCHOOL.calendar, view, casebook);
}

beforeEach(() => {
  book.logged = [];
  book.answers = [];
  sent.length = 0;
});

describe('an outcome', () => {
  it('is logged under all keys of the pupil', async () => {
    const page = link();
    offer(page);
    await takeOutcome(page, SPOKEN);
    const keys = ['nr:1', 'nc:Noor|5A'];
    expect(book.logged).toEqual([
      [keys, { what: 'fact', name: 'contact.log', value: [TODAY] }],
      [keys, expect.objectContaining({ what: 'mark' })],
    ]);
    expect(offer(page).refused).toBeNull();
  });

  it.each([
    ['of a pupil who is not on the page', { ...SPOKEN, key: 'nr:9' }],
    ['of a pupil without a signal', { ...SPOKEN, key: 'nr:2' }],
    ['of a rule that stands in no card', { ...SPOKEN, rule: 'denbosch.late.school-talk' }],
    ['that is not offered', { ...SPOKEN, outcome: 'speak-again' }],
    ['that does not exist', { ...SPOKEN, outcome: 'forget' }],
    ['that is no words', { ...SPOKEN, key: 1 }],
  ])('%s is not taken', async (_, message) => {
    const page = link();
    offer(page);
    await takeOutcome(page, message);
    expect(book.logged).toEqual([]);
  });

  it('of a page that just woke us is taken once that page is read', async () => {
    const page = link();
    const taken = takeOutcome(page, SPOKEN);
    offer(page);
    noteShown(page, { school: 'linde', reading: SEEN.reading });
    await taken;
    expect(book.logged).toHaveLength(2);
  });
});

describe('an outcome that cannot be noted', () => {
  it('is said on the page, which looks again, until another one is noted', async () => {
    const page = link();
    offer(page);
    book.answers = ['locked'];
    await takeOutcome(page, SPOKEN);
    expect(book.logged).toHaveLength(1); // nothing of it is logged by halves
    expect(sent).toEqual([{ type: 'look' }]);
    const refused = { key: 'nr:1', why: 'locked' };
    expect(offer(page, 'locked')).toEqual({ logs: true, refused });
    expect(offer(link()).refused).toBeNull();
    await takeOutcome(page, SPOKEN);
    expect(offer(page).refused).toBeNull();
  });
});
