import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDay, type Sector } from '../rules/index.ts';
import { readPage } from '../src/lvs/read-page.ts';
import { PORT_NAME, type ToPage } from '../src/overlay/messages.ts';
import { everyDay, FOLLOWS, newSchool } from '../src/schools/profile/new-school.ts';
import type { SchoolProfile } from '../src/schools/profile/profile.ts';
import { PRACTICE_DAY, practiceLink } from '../src/setup/first-run/practice-link.ts';
import { firstRunTexts } from '../src/texts/first-run.ts';
import { overlayTexts } from '../src/texts/overlay.ts';
import { reachSentence } from '../src/texts/protocol-reach.ts';
import { asBrowser } from './support/page.ts';
import { READ_WITH } from './support/read-with.ts';

const OWN = 'chrome-extension://abc/';

/** The browser as far as the background needs it here: what is stored, and who connects. */
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  onConnect: (_port: object): void => {},
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: () => OWN,
      onConnect: { addListener: (listener: typeof fake.onConnect) => (fake.onConnect = listener) },
    },
    storage: { local: { get: async () => fake.stored }, session: { get: async () => ({}) } },
    permissions: { contains: async () => false },
  },
}));
const { listenForPages } = await import('../src/platform/page-links.ts');
const { answerPage } = await import('../entrypoints/background/answer-page.ts');

/** Lets a page at `url` say something, and answers what it is told. */
async function told(url: string, message: object): Promise<object[]> {
  const answers: object[] = [];
  let saying: Promise<void> | null = null;
  listenForPages(PORT_NAME, (page, said) => {
    saying = answerPage(page, said);
  });
  let say = (_message: object): void => {};
  fake.onConnect({
    name: PORT_NAME,
    sender: { url, tab: { id: 1 } },
    postMessage: (answer: object) => answers.push(answer),
    onMessage: { addListener: (listener: typeof say) => (say = listener) },
    onDisconnect: { addListener: () => {} },
  });
  say(message);
  await Promise.allSettled([saying]);
  return answers;
}

const PAGES = { dagdelen: readingOf('dagdelen'), lesuren: readingOf('lesuren') };

function htmlOf(page: string): string {
  return readFileSync(new URL(`../public/oefenen/${page}.html`, import.meta.url), 'utf8');
}

function readingOf(page: string) {
  const dom = new JSDOM(htmlOf(page));
  asBrowser(dom);
  const read = readPage(dom.window.document, READ_WITH);
  if (read.view === null) throw new Error(`Expected a page that reads, found ${read.reason}.`);
  const { places: _places, ...reading } = read;
  return reading;
}

function schoolIn(municipality: keyof typeof FOLLOWS, sector: Sector): SchoolProfile {
  const answers = { municipality, ...FOLLOWS[municipality], sector, role: 'support' } as const;
  const school = newSchool({ name: 'Mijn school', ...answers }, 'x');
  return sector === 'po' ? school : { ...school, timetable: everyDay(6) };
}

/** What the practice page for the stored school shows. */
async function practise(sector: Sector, url = OWN + practiceLink(sector).slice(1)) {
  const reading = PAGES[sector === 'po' ? 'dagdelen' : 'lesuren'];
  const [answer] = (await told(url, { type: 'reading', id: 1, reading })) as ToPage[];
  return answer;
}

beforeEach(() => {
  fake.stored = {};
});

describe.each(['dagdelen', 'lesuren'])('the practice page with %s', (page) => {
  const html = htmlOf(page);
  const { body } = new JSDOM(html).window.document;

  it('says which day it is there, and that is the day in its address', () => {
    const words = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
    expect(body.textContent?.replace(/\s+/g, ' ')).toContain(
      `Op deze pagina is het ${words.format(new Date(PRACTICE_DAY))}.`,
    );
    expect(practiceLink(page === 'dagdelen' ? 'po' : 'vo')).toBe(
      `/oefenen/${page}.html?op=${PRACTICE_DAY}`,
    );
  });

  it('says that these pupils do not exist, and runs the real content script and nothing else', () => {
    expect(body.textContent).toContain('Deze leerlingen bestaan niet');
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script src="/content-scripts/lvs.js" defer>',
      '<script src="/lvs-reader.js" defer>',
    ]);
    expect(html).not.toMatch(/style=|https?:/);
  });

  it('is read whole: a stated period, and no gaps', () => {
    const { period, gaps, pupils, absentMeansPresent } = readingOf(page);
    expect({ period, gaps, absentMeansPresent }).toEqual({
      period: { from: parseDay('2026-08-01'), to: parseDay(PRACTICE_DAY) },
      gaps: [],
      absentMeansPresent: true,
    });
    expect(pupils).toHaveLength(8);
  });
});

const ILL: [string, string][] = [
  ['Tijn', '20 schooldagen ziek'], // 2–27 November, Monday to Friday
  ['Zeynep', '3 dagen ziek: bellen'], // since Wednesday
  ['Djenna', '3× ziek in 2 maanden'], // 6 October, 4–5 and 19 November
];
const LATE: [string, string] = ['Saar', '9× te laat'];
const HOLIDAY: [string, string] = ['Lieke', 'Vakantie zonder verlof']; // the law knows it everywhere
const HOURS: [string, string] = ['Mees', '16 uur zonder verlof']; // 4 × 4 lessons in four weeks

/** By hand from the rows of the page and the figures of each protocol. */
it.each<[keyof typeof FOLLOWS, Sector, [string, string][]]>([
  [
    'den-haag',
    'po',
    [
      ['Tijn', '20 dagen weg van school'],
      ['Youssef', '3× te laat'], // since 2 November
      ['Saar', '4× te laat'],
      ['Mees', 'Eerst praten, dan DUO'], // any unauthorised registration
      HOLIDAY,
    ],
  ],
  ['s-hertogenbosch', 'po', [...ILL, LATE, ['Youssef', '3× te laat'], HOLIDAY]],
  ['tilburg', 'po', [HOLIDAY]],
  ['groningen', 'po', [HOLIDAY]],
  ['den-haag', 'vo', [HOURS, HOLIDAY]],
  ['s-hertogenbosch', 'vo', [...ILL, LATE, ['Youssef', '9× lesuur gemist'], HOURS, HOLIDAY]],
  [
    'tilburg',
    'vo',
    [['Tijn', '20 dagen niet op school'], ['Youssef', '9 uur zonder verlof'], HOURS, HOLIDAY],
  ],
  ['groningen', 'vo', [HOURS, HOLIDAY]],
  ['den-haag', 'mbo', [HOURS, HOLIDAY]],
  ['s-hertogenbosch', 'mbo', [...ILL, LATE, ['Youssef', '9× lesuur gemist'], HOURS, HOLIDAY]],
  ['tilburg', 'mbo', [HOURS, HOLIDAY]],
  ['groningen', 'mbo', [HOURS, HOLIDAY]],
])('who has a badge in %s, %s', async (municipality, sector, expected) => {
  fake.stored = { 'school.x': schoolIn(municipality, sector) };
  const answer = await practise(sector);
  if (answer?.type !== 'view') throw new Error(JSON.stringify(answer));
  const shown = answer.words.signals.map(({ pupil, words }) => [pupil.split(' ')[0]!, words]);
  expect(shown.sort()).toEqual(expected.sort());
});

describe('a page of the extension itself', () => {
  it('says so when the protocol counts nothing for this school', async () => {
    const notes = async (municipality: keyof typeof FOLLOWS, sector: Sector) => {
      fake.stored = { 'school.x': schoolIn(municipality, sector) };
      const answer = await practise(sector);
      return answer?.type === 'view' ? answer.words.bar.notes : [];
    };
    const of = { title: null, settings: {} };
    const groningen = { ...of, protocol: 'groningen', sector: 'vo' } as const;
    expect((await notes('groningen', 'vo'))[0]).toBe(reachSentence('no-figures', groningen));
    const haaglanden = { ...of, protocol: 'haaglanden', sector: 'mbo' } as const;
    expect((await notes('den-haag', 'mbo'))[0]).toBe(reachSentence('other-sector', haaglanden));
    expect((await notes('den-haag', 'po')).join()).not.toContain('landelijke regels');
    // The whole period was read: what is missing are the hours of the timetable.
    const primary = (await notes('s-hertogenbosch', 'po')).join();
    expect(primary).toContain('bij het rooster de uren in');
    expect(primary).not.toContain('ook de tijd vanaf');
  });

  it('keeps what calls upon a colleague out of the badges, as in an LVS', async () => {
    // The law asks it of the school, not of a teacher.
    fake.stored = { 'school.x': { ...schoolIn('groningen', 'po'), role: 'teacher' } };
    const answer = await practise('po');
    if (answer?.type !== 'view') throw new Error(JSON.stringify(answer));
    expect(answer.words.signals).toEqual([]);
    expect(answer.words.forColleague.map(({ words }) => words)).toEqual([HOLIDAY[1]]);
  });

  it('is judged on the day in its address, or today when that is no day', async () => {
    const start = async (query: string) => {
      const [said] = await told(`${OWN}oefenen/dagdelen.html${query}`, { type: 'hello' });
      return JSON.stringify(said);
    };
    expect(await start('?op=2026-11-27')).toContain('27 november 2026');
    const { format } = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
    const today = format(new Date());
    expect(await start('')).toContain(today);
    expect(await start('?op=2026-02-30')).toContain(today);
  });

  it('keeps the school as it is stored: its own codes and no others', async () => {
    const school = schoolIn('s-hertogenbosch', 'po');
    // At this school "Z" is something else; on our page it is what the word beside it says.
    school.codes = [
      { code: 'Z', label: null, kind: 'present', excused: null, from: null, confirmedOn: null },
    ];
    fake.stored = { 'school.x': school };
    const before = structuredClone(fake.stored);
    const answer = await practise('po');
    const shown = answer?.type === 'view' ? answer.words.signals : [];
    expect(shown.map(({ words }) => words)).toContain('20 schooldagen ziek');
    expect(fake.stored).toEqual(before);
  });

  it('does not ask for a school where one is stored that cannot be used', async () => {
    fake.stored = { 'school.x': { ...schoolIn('groningen', 'po'), sector: '?' } };
    const sentence = overlayTexts.noSchool['bad-data'];
    expect(await practise('po')).toMatchObject({ type: 'sentence', sentence });
  });

  it('without a school has a sentence, and without a timetable a note, and no badges', async () => {
    expect(await practise('po')).toMatchObject({
      type: 'sentence',
      sentence: firstRunTexts.noSchoolYet,
    });
    fake.stored = { 'school.x': { ...schoolIn('groningen', 'vo'), timetable: {} } };
    const answer = await practise('vo');
    const { signals, bar } = answer?.type === 'view' ? answer.words : { signals: [1], bar: null };
    expect(signals).toEqual([]);
    expect(bar?.notes[0]).toBe(overlayTexts.notes['no-timetable'].lessons);
    expect(bar?.isUnjudged).toBe(true);
  });

  it.each([
    ['a web page', 'https://lvs.example/oefenen/dagdelen.html?op=2026-11-27'],
    ['a web page with our address in its own', `https://lvs.example/${OWN}oefenen/`],
    ['another extension', 'chrome-extension://abcd/oefenen/dagdelen.html?op=2026-11-27'],
    ['the same in another browser', 'moz-extension://abc/oefenen/dagdelen.html?op=2026-11-27'],
  ])('%s is none: it is not judged', async (_, url) => {
    fake.stored = { 'school.x': schoolIn('s-hertogenbosch', 'po') };
    expect((await practise('po', url))?.type).not.toBe('view');
    expect((await practise('po'))?.type).toBe('view');
  });
});
