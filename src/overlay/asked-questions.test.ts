import { beforeEach, expect, it, vi } from 'vitest';
import { parseDay } from '../../rules/attendance/day.ts';
import type { PageLink } from '../platform/page-links.ts';
import { invented } from '../schools/profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import type { Question } from '../signals/open-questions.ts';
import { askOn, takeAnswer } from './asked-questions.ts';

const state = vi.hoisted(() => ({
  stored: null as SchoolProfile | null,
  chosen: [] as unknown[],
  forgotten: [] as string[][],
  opened: 0,
  broken: false,
}));
vi.mock('../schools/stored/stored-schools.ts', () => ({
  changeSchool: async (id: string, change: (school: SchoolProfile | null) => unknown) => {
    if (state.broken) throw new Error('disk full');
    const changed = change(state.stored?.id === id ? state.stored : null);
    if (changed !== null) state.stored = changed as SchoolProfile;
  },
}));
vi.mock('../schools/pages/tab-choice.ts', () => ({
  chooseSchool: async (...choice: unknown[]) => state.chosen.push(choice),
}));
vi.mock('../store/sessions.ts', () => ({
  endSession: async (...site: string[]) => state.forgotten.push(site),
}));
vi.mock('../platform/tabs.ts', () => ({
  openSettings: async () => {
    state.opened++;
  },
}));

const ORIGIN = 'https://lvs.example';
const CODES: Question = {
  about: 'codes',
  codes: [{ code: 'V', label: 'Verlof', kind: 'leave', excused: true }],
};
const DAY: Question = { about: 'free-day', day: parseDay('2026-09-18')! };
const SCHOOL: Question = {
  about: 'school',
  choices: [
    { id: 'de-linde', name: 'De Linde' },
    { id: 'de-molen', name: 'De Molen' },
  ],
};

/** A connected page in tab 7 with what it was told. */
function connected(): { page: PageLink; told: unknown[] } {
  const told: unknown[] = [];
  const send = (message: object) => told.push(message);
  const page = { url: new URL(`${ORIGIN}/groep`), tabId: 7, own: false, send };
  return { page: page as unknown as PageLink, told };
}

/** Asks on a page and answers there. */
async function answer(question: Question, answer: unknown) {
  const { page, told } = connected();
  const { id } = askOn(page, invented.id)(question);
  await takeAnswer(page, id, answer);
  return { page, told, id };
}

beforeEach(() => {
  Object.assign(state, { stored: invented, chosen: [], forgotten: [], opened: 0, broken: false });
});

it('adds confirmed codes, and has the page read again', async () => {
  const { told } = await answer(CODES, 'right');
  expect(state.stored?.codes.map(({ code }) => code)).toEqual(['Z', 'TL', 'V']);
  expect(state.stored?.codes[2]).toEqual({
    code: 'V',
    label: 'Verlof',
    kind: 'leave',
    excused: true,
    from: 'proposal',
    confirmedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(told).toEqual([{ type: 'look' }]);
});

it('opens the settings for codes that are not right, and stores nothing', async () => {
  await answer(CODES, 'edit');
  expect(state).toMatchObject({ opened: 1, stored: invented });
});

it('keeps a day as free or as ordinary', async () => {
  await answer(DAY, 'free');
  expect(state.stored?.calendar.freeDays).toContain('2026-09-18');
  await answer(DAY, 'ordinary');
  expect(state.stored?.calendar).toMatchObject({ schoolDays: ['2026-09-18'] });
  expect(state.stored?.calendar.freeDays).not.toContain('2026-09-18');
});

it('keeps the chosen school for this tab and this site, and takes it back', async () => {
  await answer(SCHOOL, 'de-molen');
  await answer({ about: 'other-school', name: 'De Molen' }, 'change');
  expect(state.chosen).toEqual([
    [7, ORIGIN, 'de-molen'],
    [7, ORIGIN, null],
  ]);
});

it('wipes what this session showed of the site', async () => {
  const { told } = await answer({ about: 'memory', pages: 3, pupils: 29 }, 'forget');
  expect(state.forgotten).toEqual([[ORIGIN, 'wiped']]);
  expect(told).toEqual([{ type: 'look' }]);
});

it.each([
  ['an answer that was not offered', 'de-werf'],
  ['no text', ['de-molen']],
  ['nothing', undefined],
])('does nothing with %s', async (_, given) => {
  const { told } = await answer(SCHOOL, given);
  expect([...state.chosen, ...told]).toEqual([]);
});

it('does nothing with an answer to a question of another page, or one that no longer stands', async () => {
  const { page, id } = await answer(CODES, 'unasked');
  await takeAnswer(connected().page, id, 'right');
  askOn(page, invented.id)(DAY);
  await takeAnswer(page, id, 'right');
  expect(state.stored).toBe(invented);
});

it('counts an answer once', async () => {
  const { page, told, id } = await answer(CODES, 'right');
  await takeAnswer(page, id, 'right');
  expect(told).toHaveLength(1);
});

it('says with the question itself that an answer could not be kept, until it was', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  state.broken = true;
  const { page, told, id } = await answer(DAY, 'free');
  expect(told).toEqual([{ type: 'look' }]);
  expect(askOn(page, invented.id)(DAY).sentence).toMatch(/^Bewaren is niet gelukt.*vrije dag\?$/);
  state.broken = false;
  await takeAnswer(page, id, 'free');
  expect(askOn(page, invented.id)(DAY).sentence).toMatch(/^Op vrijdag/);
  silent.mockRestore();
});

it('brings back no school that was removed meanwhile', async () => {
  state.stored = null;
  await answer(CODES, 'right');
  expect(state.stored).toBeNull();
});
