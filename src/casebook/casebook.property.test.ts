import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endSession } from '../store/memory-session.fixture.ts';
import { contents, fill } from '../store/memory-storage.fixture.ts';
import { endSession as endSite } from '../store/sessions.ts';
import { filesOf, forgetPupil, log } from './casebook.ts';
import { isKeptEntry } from './entries.ts';
import { forgetAll } from './keep-or-forget.ts';
import { readAgain } from './opened-book.ts';
import { lock, setPin, unlock } from './pin.ts';
import { EMPTY_FILE, type Entry, type PupilFile } from './pupil-file.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('../store/memory-managed.fixture.ts'));
vi.mock('./pin-lock.ts', async (original) => {
  const real = await original<typeof import('./pin-lock.ts')>();
  const lockRoot: typeof real.lockRoot = (root, pin) => real.lockRoot(root, pin, 10);
  return { ...real, lockRoot };
});

const PLACE = { origin: 'https://lvs.example', school: 'linde' };
const PIN = '135790';
const PUPILS = ['1', '2', '3'];
/** Every page shows the number; some show more, and two of the three are called the same. */
const KEYS = (pupil: string) => [
  [`nr:${pupil}`],
  [`nr:${pupil}`, `id:${pupil}`],
  [`nc:${pupil === '3' ? 'Sam' : 'Noor'}|7A`, `nr:${pupil}`],
];

const dates = fc.constantFrom('2026-09-01', '2026-10-02', '2026-11-03');
const rules = fc.constantFrom('law.a', 'law.b');
const entries: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    what: fc.constant('fact' as const),
    name: fc.constantFrom('talk.date', 'plan.date', 'concern.date'),
    value: fc.option(dates),
  }),
  fc.record({
    what: fc.constant('fact' as const),
    name: fc.constantFrom('mdo.dates', 'zat.dates'),
    value: fc.option(fc.uniqueArray(dates, { minLength: 1 }).map((list) => list.sort())),
  }),
  fc.record({ what: fc.constant('no-answer' as const), on: dates }),
  fc.record({ what: fc.constant('age' as const), ageClass: fc.constantFrom('from-12', null) }),
  fc.record({ what: fc.constant('unmark' as const), rule: rules }),
  fc.record({
    what: fc.constant('mark' as const),
    mark: fc.record({
      rule: rules,
      how: fc.constantFrom('seen' as const, 'snoozed' as const),
      on: dates,
      until: fc.option(dates),
      lastDay: fc.option(dates),
      severity: fc.constantFrom('action' as const, 'urgent' as const),
    }),
  }),
);
const pupils = fc.constantFrom(...PUPILS);
const steps = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('log' as const),
      pupil: pupils,
      page: fc.nat(2),
      entry: entries,
    }),
  },
  fc.record({ do: fc.constant('forget' as const), pupil: pupils, page: fc.nat(2) }),
  fc.record({
    do: fc.constantFrom(
      ...(['set-pin', 'lock', 'unlock', 'sleep', 'restart', 'session-ends', 'forget-all'] as const),
    ),
  }),
);
type Step = typeof steps extends fc.Arbitrary<infer S> ? S : never;

/** The same as a plain map would have it. */
interface Plain {
  kept: Map<string, PupilFile>;
  session: Map<string, { entry: Entry; isBehindPin: boolean }[]>;
  hasPin: boolean;
  isLocked: boolean;
}

function apply(file: PupilFile, entry: Entry): PupilFile {
  switch (entry.what) {
    case 'fact': {
      const { [entry.name]: _, ...facts } = file.facts;
      const added = entry.value === null ? {} : { [entry.name]: entry.value };
      return { ...file, facts: { ...facts, ...added } };
    }
    case 'mark': {
      const marks = file.marks.filter(({ rule }) => rule !== entry.mark.rule);
      return { ...file, marks: [...marks, entry.mark] };
    }
    case 'unmark':
      return { ...file, marks: file.marks.filter(({ rule }) => rule !== entry.rule) };
    case 'no-answer':
      return { ...file, noAnswer: [...new Set([...file.noAnswer, entry.on])].sort() };
    case 'age':
      return { ...file, ageClass: entry.ageClass };
    case 'residence':
      return { ...file, residence: entry.residence };
  }
}

/** Does a step in both, and answers what the casebook should have said. */
async function perform(step: Step, plain: Plain): Promise<void> {
  switch (step.do) {
    case 'log': {
      const { pupil, entry, page } = step;
      const isRefused = isKeptEntry(entry) && plain.isLocked;
      const answer = await log(PLACE, KEYS(pupil)[page]!, entry);
      expect(answer).toBe(isRefused ? 'locked' : 'done');
      if (isRefused) return;
      if (isKeptEntry(entry)) {
        plain.kept.set(pupil, apply(plain.kept.get(pupil) ?? EMPTY_FILE, entry));
      } else {
        const before = plain.session.get(pupil) ?? [];
        const isBehindPin = plain.hasPin && !plain.isLocked;
        plain.session.set(pupil, [...without(before, entry), { entry, isBehindPin }]);
      }
      return;
    }
    case 'forget': {
      const answer = await forgetPupil(PLACE, KEYS(step.pupil)[step.page]!);
      expect(answer).toBe(plain.isLocked ? 'locked' : 'done');
      if (plain.isLocked) return;
      plain.kept.delete(step.pupil);
      plain.session.delete(step.pupil);
      return;
    }
    case 'set-pin':
      expect(await setPin(PIN, PIN)).toEqual({ done: true });
      [plain.hasPin, plain.isLocked] = [true, false];
      return;
    case 'lock':
      await lock();
      plain.isLocked = plain.hasPin;
      return;
    case 'unlock':
      await unlock(PIN);
      plain.isLocked = false;
      return;
    case 'sleep':
      return readAgain();
    case 'restart':
      endSession();
      readAgain();
      plain.session.clear();
      plain.isLocked = plain.hasPin;
      return;
    case 'session-ends':
      await endSite(PLACE.origin, 'login');
      plain.session.clear();
      return;
    case 'forget-all':
      await forgetAll();
      plain.kept.clear();
      plain.session.clear();
      [plain.hasPin, plain.isLocked] = [false, false];
  }
}

/** A later entry about the same takes the place of an earlier one. */
function without<T extends { entry: Entry }>(list: readonly T[], entry: Entry): T[] {
  return list.filter(
    (one) => !(entry.what === 'fact' && one.entry.what === 'fact' && one.entry.name === entry.name),
  );
}

function expected(pupil: string, { kept, session, isLocked }: Plain): PupilFile | null {
  const inSession = (session.get(pupil) ?? []).filter((one) => !(isLocked && one.isBehindPin));
  const own = isLocked ? EMPTY_FILE : (kept.get(pupil) ?? EMPTY_FILE);
  const hasKept = JSON.stringify(own) !== JSON.stringify(EMPTY_FILE);
  const base = hasKept ? { ...own, keptUntil: '2027-07-31' } : own;
  const file = inSession.reduce((all, { entry }) => apply(all, entry), base);
  return JSON.stringify(file) === JSON.stringify(EMPTY_FILE) ? null : file;
}

/** What was logged and of whom, with a mark that no sealed text has. */
const SECRETS = /n[rc]:|Noor\||talk\.|plan\.|mdo\.|concern\.|2026-(?:09|10|11)-|law\.|from-12/;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('any sequence of logs, forgets and locks gives what a plain map would, and none of it stands readable', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 25 }), async (sequence) => {
      fill({});
      endSession();
      readAgain();
      const plain: Plain = {
        kept: new Map(),
        session: new Map(),
        hasPin: false,
        isLocked: false,
      };
      for (const step of sequence) {
        await perform(step, plain);
        const persons = PUPILS.map((pupil) => ({ key: pupil, keys: [`nr:${pupil}`] }));
        const files = await filesOf(PLACE, persons);
        for (const pupil of PUPILS) {
          expect(files.get(pupil) ?? null).toEqual(expected(pupil, plain));
        }
        expect(JSON.stringify(contents())).not.toMatch(SECRETS);
      }
    }),
    { seed: 20261122, numRuns: 150 },
  );
}, 60_000);
