// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anEntry } from '../../../../test/support/reading.ts';
import { EMPTY_FILE } from '../../../casebook/pupil-file.ts';
import { privacyTexts } from '../../../texts/privacy.ts';
import { pupilPrivacyTexts as texts } from '../../../texts/privacy-pupil.ts';
import type { HeldName, HeldOfPupil } from '../messages.ts';
import { PupilPart } from './PupilPart.tsx';

const background = vi.hoisted(() => ({
  asked: [] as object[],
  names: [] as unknown[],
  pupil: null as unknown,
  forgotten: 'done',
  /** Answers that take a while. */
  slow: new Map<string, Promise<unknown>>(),
  changed: (): void => undefined,
}));
vi.mock('../../../platform/own-messages.ts', () => ({
  tellBackground: async (request: { type: string }) => {
    background.asked.push(request);
    await background.slow.get(request.type);
    if (request.type === 'held-pupils') return background.names;
    if (request.type === 'held-of-pupil') return background.pupil;
    return { forgotten: background.forgotten };
  },
}));
vi.mock('../../../platform/session-storage.ts', () => ({
  onSessionChanged: (listener: () => void) => {
    background.changed = listener;
  },
}));
vi.mock('../../../platform/local-storage.ts', () => ({ onLocalChanged: () => undefined }));
vi.mock('../../../platform/today.ts', () => ({ today: () => 20_777, PRACTICE_DATE: null }));
vi.mock('../../use-stored-schools.ts', () => ({
  useStoredSchools: () => ({ schools: [{ id: 'linde', name: 'De Linde' }] }),
}));

const SEM: HeldName = {
  origin: 'https://lvs.example',
  school: 'linde',
  ...{ id: 'nr:1', name: 'Sem Bakker', group: '3B', number: '1', isOne: true },
};
const ALL: HeldOfPupil = {
  ...SEM,
  keys: ['nr:1', 'nb:Sem Bakker|16000'],
  ...{ isChosen: false, goesAt: null, casebook: 'open' },
  rows: [
    {
      at: 0,
      view: 'events',
      period: null,
      entries: [anEntry(20_776, 'TL', { label: 'Te laat', minutes: 12 })],
      totals: [],
    },
  ],
  file: {
    ...EMPTY_FILE,
    keptUntil: '2027-07-31',
    facts: { 'talk.date': '2026-11-03', 'flag.x': true },
  },
  names: { facts: { 'flag.x': '{value}× iets' }, rules: {}, partners: {} },
  kept: [{ key: 'pupil.nr.aa', until: '2027-07-31', kinds: ['nr', 'nb'] }],
};

let root: HTMLElement;
const text = () => root.textContent ?? '';
const buttons = () => [...root.querySelectorAll('button')];
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
/** Keeps the background's answers to a request waiting until it is called. */
function delayed(type: string): () => void {
  let answer = () => {};
  background.slow.set(type, new Promise<void>((resolve) => (answer = resolve)));
  return () => answer();
}
async function click(words: string): Promise<void> {
  buttons()
    .find(({ textContent }) => textContent?.trim() === words)!
    .click();
  await settle();
}

beforeEach(async () => {
  root = document.createElement('div');
  document.body.append(root);
  Object.assign(background, { asked: [], names: [SEM], pupil: ALL, forgotten: 'done' });
  background.changed = () => undefined;
  background.slow.clear();
  await act(() => render(<PupilPart />, root));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('has no name, and has not asked for one, until a person asks', async () => {
  background.changed();
  await settle();
  expect([text().includes('Sem'), background.asked]).toEqual([false, []]);
  await click(texts.show);
  expect(text()).toContain('Sem Bakker');
  await click(texts.hide);
  expect(text()).not.toContain('Sem');
});

it('has no field that a browser could restore', async () => {
  await click(texts.show);
  await click('Sem Bakker');
  expect(root.querySelectorAll('input, select, textarea, [contenteditable]')).toHaveLength(0);
  expect(document.title + location.href).not.toContain('Sem');
});

it('tells who it is, what was read, what was logged and where it stands', async () => {
  await click(texts.show);
  await click('Sem Bakker');
  for (const words of [
    'Leerlingnummer1',
    // 16,000 days after 1 January 1970.
    'Geboortedatum22 oktober 2013',
    'TL Te laat12 minuten',
    'Gesprek met leerling en ouders3 november 2026Op dit apparaat, tot en met 31 juli 2027',
    'Ietsja',
    'Onder pupil.nr.aa, tot en met 31 juli 2027.',
    'het leerlingnummer en naam en geboortedatum',
  ])
    expect(text()).toContain(words);
  expect(document.activeElement?.textContent).toBe(texts.all('Sem Bakker'));
});

it('says nothing of the device while the casebook is locked', async () => {
  background.pupil = { ...ALL, casebook: 'locked', file: EMPTY_FILE, kept: null };
  await click(texts.show);
  await click('Sem Bakker');
  expect(text()).toContain(texts.locked);
  for (const wrong of [texts.nothingKept, texts.nothingLogged]) expect(text()).not.toContain(wrong);
});

it('is empty when the session ends', async () => {
  await click(texts.show);
  await click('Sem Bakker');
  background.pupil = null;
  background.changed();
  await settle();
  expect([text().includes('Sem'), text().includes(texts.gone)]).toEqual([false, true]);
});

it('forgets after a second question, and says what came of it', async () => {
  await click(texts.show);
  await click('Sem Bakker');
  await click(texts.forget);
  expect(background.asked.at(-1)).not.toMatchObject({ type: 'forget-held' });
  background.names = [];
  await click(texts.forgetYes);
  const of = { origin: SEM.origin, school: SEM.school, id: SEM.id };
  expect(background.asked).toContainEqual({ type: 'forget-held', of });
  expect(text()).toContain(texts.forgotten);
  expect(text()).not.toContain('Sem');
});

it('says why nothing was forgotten, and leaves all in view', async () => {
  background.forgotten = 'locked';
  await click(texts.show);
  await click('Sem Bakker');
  await click(texts.forget);
  await click(texts.forgetYes);
  expect(text()).toContain(texts.refused.locked);
  expect(text()).toContain(texts.all('Sem Bakker'));
});

it('shows nothing that was asked before a person hid it, however late it comes', async () => {
  await click(texts.show);
  const answer = delayed('held-of-pupil');
  await click('Sem Bakker');
  await click(texts.hide);
  answer();
  await settle();
  expect(text()).not.toContain('Sem');
});

it('shows nothing that was being read again when a person hid it', async () => {
  await click(texts.show);
  const answer = delayed('held-pupils');
  background.changed();
  buttons()
    .find(({ textContent }) => textContent?.trim() === texts.hide)!
    .click();
  answer();
  await settle();
  expect(text()).not.toContain('Sem');
});

it('shows the pupil who was asked for, also when the list changes meanwhile', async () => {
  await click(texts.show);
  const answer = delayed('held-of-pupil');
  await click('Sem Bakker');
  background.changed();
  answer();
  await settle();
  expect(text()).toContain(texts.all('Sem Bakker'));
});

it('says that it does not know what was forgotten when no answer comes', async () => {
  await click(texts.show);
  await click('Sem Bakker');
  await click(texts.forget);
  vi.spyOn(console, 'error').mockImplementationOnce(() => {});
  background.slow.set('forget-held', Promise.reject(new Error('no background')));
  await click(texts.forgetYes);
  expect(text()).toContain(privacyTexts.failed);
});
