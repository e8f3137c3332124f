import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setManaged } from './memory-managed.fixture.ts';
import { endSession as emptyMemory, sessionContents } from './memory-session.fixture.ts';
import { kindOfKey, SESSIONS } from './session-keys.ts';
import { type Moment, moment } from './session-moments.ts';
import { changeNote, readNote } from './session-notes.ts';
import { endAll, endSession, endUnused, useSession } from './sessions.ts';
import { changeKept, type Dated, forgetClosedSite, readKept } from './site-memory.ts';

vi.mock('../platform/session-storage.ts', () => import('./memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('./memory-managed.fixture.ts'));

const SITES = ['https://a.example', 'https://a.example.org'];
const SCHOOLS = ['linde', 'molen'];
const KINDS = ['seen', 'facts'] as const;
const MINUTE = 60_000;

interface Late {
  since: Moment;
  where: { site: string; school: string; kind: (typeof KINDS)[number] };
  isOver: boolean;
}
interface Thing extends Dated {
  id: string;
}

/**
 * What should be there, in the plainest way: every thing that came in since the session of its site began,
 * and notes for as long as any session lasts.
 */
class Model {
  minutes = 30;
  used = new Map<string, number>();
  things: { site: string; list: string; id: string; at: number }[] = [];
  note: string | null = null;
  /** When a note began a session of its own, at no site. */
  noteAt: number | null = null;

  come(site: string, list: string, id: string): void {
    this.things.push({ site, list, id, at: Date.now() });
    if (!this.used.has(site)) this.used.set(site, Date.now());
  }
  noted(text: string): void {
    if (this.used.size === 0 && this.noteAt === null) this.noteAt = Date.now();
    this.note = text;
  }
  end(site: string, before = Number.POSITIVE_INFINITY): void {
    if (!this.used.has(site)) return;
    this.things = this.things.filter((one) => one.site !== site || one.at >= before);
    if (!this.things.some((one) => one.site === site)) this.used.delete(site);
    if (this.used.size === 0) this.empty();
  }
  empty(): void {
    Object.assign(this, { used: new Map(), things: [], note: null, noteAt: null });
  }
  pass(): void {
    const isOver = (at: number) =>
      Date.now() - at >= this.minutes * MINUTE || at - Date.now() > MINUTE;
    if (this.noteAt !== null && isOver(this.noteAt)) {
      this.noteAt = null;
      if (this.used.size === 0) this.empty();
    }
    for (const [site, at] of [...this.used]) if (isOver(at)) this.end(site);
  }
}

const place = fc.record({
  site: fc.constantFrom(...SITES),
  school: fc.constantFrom(...SCHOOLS),
  kind: fc.constantFrom(...KINDS),
});
const site = fc.constantFrom(...SITES);
const step = fc.oneof(
  place.map((where) => ({ do: 'come' as const, ...where })),
  place.map((where) => ({ do: 'begin' as const, ...where })),
  fc.constant({ do: 'conclude' as const }),
  fc.constant({ do: 'note' as const }),
  fc.constant({ do: 'take back' as const }),
  site.map((site) => ({ do: 'use' as const, site })),
  site.map((site) => ({ do: 'login' as const, site })),
  site.map((site) => ({ do: 'close' as const, site })),
  fc.constant({ do: 'wipe' as const }),
  fc.constant({ do: 'wake' as const }),
  fc.integer({ min: -90, max: 40 }).map((minutes) => ({ do: 'wait' as const, minutes })),
  fc.constantFrom(1, 5, 30).map((minutes) => ({ do: 'policy' as const, minutes })),
);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  setManaged({});
  vi.useRealTimers();
});

it('nothing of a session that ended is ever there, and nothing is lost of one that lasts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      vi.setSystemTime(new Date('2026-11-20T08:30:00Z'));
      emptyMemory();
      setManaged({});
      await endAll('wiped');
      const model = new Model();
      /** What was begun, and comes to be kept only later; over: its session ended since, or was none. */
      let late: Late[] = [];
      const ended = (site: string | null) => {
        for (const one of late) if (site === null || one.where.site === site) one.isOver = true;
      };
      let n = 0;
      const keep = async (
        { site, school, kind }: Late['where'],
        since: Moment,
      ): Promise<string> => {
        const id = `thing-${++n}.`;
        const add = (kept: Thing[]) => [...kept, { at: Date.now(), id }];
        await changeKept<Thing>({ origin: site, school }, kind, add, { tabId: 7, since });
        return id;
      };
      for (const now of steps) {
        vi.setSystemTime(Date.now() + 10);
        const before = new Set(model.used.keys());
        model.pass();
        switch (now.do) {
          case 'come':
            model.come(now.site, `${now.kind} ${now.school}`, await keep(now, moment()));
            break;
          case 'begin':
            await endUnused();
            late.push({ since: moment(), where: now, isOver: false });
            break;
          case 'conclude':
            await endUnused();
            for (const site of before) if (!model.used.has(site)) ended(site);
            for (const { since, where, isOver } of late) {
              const id = await keep(where, since);
              if (!isOver) model.come(where.site, `${where.kind} ${where.school}`, id);
            }
            late = [];
            break;
          case 'note': {
            const text = `note-${++n}.`;
            await changeNote<string>('chosen-at' as const, () => text);
            model.noted(text);
            break;
          }
          case 'take back':
            await changeNote<string>('chosen-at', () => undefined);
            model.note = null;
            if (model.used.size === 0) model.empty();
            break;
          case 'use':
            await useSession(now.site);
            if (model.used.has(now.site)) model.used.set(now.site, Date.now());
            break;
          case 'login':
            await endSession(now.site, 'login');
            model.end(now.site);
            ended(now.site);
            break;
          case 'close': {
            // The tab closed five seconds ago, and it took as long to see that no other shows the site.
            const closed = moment();
            vi.setSystemTime(Date.now() + 5000);
            model.come(
              now.site,
              'seen linde',
              await keep({ ...now, school: 'linde', kind: 'seen' }, moment()),
            );
            await forgetClosedSite(now.site, closed);
            model.end(now.site, closed.at);
            ended(now.site);
            break;
          }
          case 'wipe':
            await endAll('wiped');
            model.empty();
            ended(null);
            break;
          case 'wake':
            await endUnused();
            break;
          case 'wait':
            vi.setSystemTime(Date.now() + now.minutes * MINUTE);
            break;
          case 'policy':
            setManaged({ sessionMinutes: now.minutes });
            model.minutes = now.minutes;
            break;
        }
        model.pass();
        for (const site of before) if (!model.used.has(site)) ended(site);
        await isAs(model);
      }
    }),
    { numRuns: 1000 },
  );
}, 120_000);

async function isAs(model: Model): Promise<void> {
  for (const origin of SITES) {
    for (const school of SCHOOLS) {
      for (const kind of KINDS) {
        const kept = await readKept<Thing>({ origin, school }, kind);
        const wanted = model.things.filter(
          ({ site, list }) => site === origin && list === `${kind} ${school}`,
        );
        expect(kept.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
      }
    }
  }
  expect((await readNote('chosen-at')) ?? null).toBe(model.note);
  const all = sessionContents();
  const alive = new Set([...model.things.map(({ id }) => id), model.note]);
  const found = JSON.stringify(all).match(/(thing|note)-\d+\./g) ?? [];
  expect(found.filter((id) => !alive.has(id))).toEqual([]);
  expect(Object.keys(all).filter((key) => kindOfKey(key) === null)).toEqual([]);
  if (model.used.size === 0 && model.noteAt === null) expect(all).toEqual({});
  else expect(Object.keys(all)).toContain(SESSIONS);
}
