import { beforeEach, expect, it, vi } from 'vitest';
import { endSession } from '../store/memory-session.fixture.ts';
import { contents, fill } from '../store/memory-storage.fixture.ts';
import { filesOf, log } from './casebook.ts';
import { KEPT_FACTS, SESSION_FACTS } from './kept-facts.ts';
import { readAgain } from './opened-book.ts';
import { setPin } from './pin.ts';
import type { Entry } from './pupil-file.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('../store/memory-managed.fixture.ts'));

const PLACE = { origin: 'https://lvs.example', school: 'linde' };
const KEYS = ['nr:4711', 'id:90210', 'nb:Noor Aydın-Canary|16467', 'nc:Noor Aydın-Canary|7Kanarie'];
const PIN = 'kanarie 2026';
/** 3 May 2026 as a date, and what must stand nowhere. */
const DATE = '2026-05-03';
const READABLE = ['4711', '90210', '16467', 'Noor', 'Aydın', 'Ayd', 'Canary', 'Kanarie', DATE];
const WORDS = [
  ...KEPT_FACTS,
  ...SESSION_FACTS,
  'rijswijk',
  'snoozed',
  'from-16',
  PIN,
  'lvs.example',
];

function valueFor(name: string): unknown {
  if (name === 'duo.reported') return [{ date: DATE, type: 'Canary' }];
  return name === 'contact.log' || name === 'mdo.dates' ? [DATE] : DATE;
}
const entries: Entry[] = [
  ...KEPT_FACTS.map((name): Entry => ({ what: 'fact', name, value: valueFor(name) })),
  { what: 'fact', name: 'exemption', value: 'Canary' },
  { what: 'fact', name: 'sick.explained', value: true },
  { what: 'fact', name: 'partners', value: ['Canary'] },
  { what: 'no-answer', on: DATE },
  { what: 'age', ageClass: 'from-16' },
  { what: 'residence', residence: [{ from: DATE, value: 'rijswijk' }] },
  {
    what: 'mark',
    mark: {
      rule: 'haaglanden.sick.long',
      how: 'snoozed',
      on: DATE,
      until: DATE,
      lastDay: DATE,
      severity: 'urgent',
    },
  },
];

beforeEach(() => {
  fill({});
  endSession();
  readAgain();
});

it.each([null, PIN])('with the PIN %j nothing of a pupil stands readable on disk', async (pin) => {
  if (pin !== null) await setPin(pin, null);
  for (const entry of entries) expect(await log(PLACE, KEYS, entry)).toBe('done');
  expect((await filesOf(PLACE, [{ key: 'x', keys: KEYS }])).get('x')?.facts).toMatchObject({
    'plan.date': DATE,
  });
  const disk = JSON.stringify(contents());
  const inBase64 = READABLE.map((word) => Buffer.from(word).toString('base64').slice(0, -3));
  // The date on which a file ends stands in the clear, and is that of every pupil.
  expect(disk).toContain('07-31');
  // Short figures may stand in a hash by chance.
  const long = [...READABLE, ...WORDS, ...inBase64].filter((word) => word.length > 4);
  expect(long.filter((word) => disk.includes(word))).toEqual([]);
  expect(disk).not.toMatch(/nr:|id:|nb:|nc:/);
});
