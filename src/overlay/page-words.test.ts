import { describe, expect, it } from 'vitest';
import { aPupil } from '../../test/support/reading.ts';
import { AS_OF, entries, list, noor, school } from '../../test/support/seen.ts';
import { EMPTY_FILE, type PupilFile } from '../casebook/pupil-file.ts';
import type { PupilReading } from '../lvs/reading/reading.ts';
import type { ReadySchool } from '../schools/pages/school-for-page.ts';
import { joinSeen } from '../signals/join/join-seen.ts';
import { judge } from '../signals/judge.ts';
import { pageView } from '../signals/page-view.ts';
import { overlayTexts } from '../texts/overlay.ts';
import { type PageExtras, type PageWords, pageWords } from './page-words.ts';

/** Den Bosch, a primary school unless told otherwise; as-of is Friday 20 November 2026. */
const schoolIn = (sector: 'po' | 'vo') =>
  ({
    ...school(sector),
    version: { title: null, newer: null },
    reach: 'figures',
  }) as unknown as ReadySchool;
const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
const LATE = ['16', '17', '19'].map((date) => `2026-11-${date} am TL`);
/** Ill on Tuesday, Wednesday and Thursday: day three asks for a call. */
const ILL = ['17', '18', '19'].map((date) => `2026-11-${date} Z`);

function wordsOf(
  pupils: PupilReading[],
  {
    file = {} as Partial<PupilFile>,
    role = 'teacher',
    sector = 'po',
    ...extras
  }: PageExtras & {
    file?: Partial<PupilFile>;
    role?: 'teacher' | 'support';
    sector?: 'po' | 'vo';
  } = {},
): PageWords {
  const seen = list(1, YEAR, pupils);
  const of = schoolIn(sector);
  const at = { ...of, profile: { ...of.profile, role } };
  const joined = joinSeen([seen], at, AS_OF);
  const files = new Map([['nr:1', { ...EMPTY_FILE, ...file }]]);
  const verdicts = judge(joined, at, AS_OF, files);
  const view = pageView(seen.reading, joined, verdicts, at, AS_OF);
  return pageWords(view, overlayTexts, { logs: true, ...extras });
}
const cardOf = (words: PageWords) => words.signals[0]!.card;
const seenMark = (rule: string, lastDay: string) =>
  ({ rule, how: 'seen', on: '2026-11-20', until: null, lastDay, severity: 'action' }) as const;

it('says that what was logged is out of sight while the casebook is locked', () => {
  const notesWith = (extras: PageExtras) => wordsOf([noor(ILL)], extras).bar.notes;
  expect(notesWith({ isLocked: true })[0]).toBe(overlayTexts.casebookLocked);
  expect(notesWith({})).not.toContain(overlayTexts.casebookLocked);
});

describe('the hint card', () => {
  it('begins with how often the pupil was there', () => {
    // 13 weeks from 24 August to 19 November less one week of vakantie: 12 weeks of nine dagdelen, less
    // Friday the 20th; ill on two whole days and a Wednesday.
    expect(cardOf(wordsOf([noor(ILL)])).presence).toBe(
      'Aanwezig: 95% (101 van 106 dagdelen, 24 aug – 19 nov)',
    );
    expect(cardOf(wordsOf([noor(LATE)])).presence).toMatch(/^Aanwezig: 100% \(106 van 106 /);
  });

  it('never says 100 % of who missed something', () => {
    const late = ['16', '17', '19'].map((date) => `2026-11-${date} 1 TL`);
    const missed = noor([...late, '2026-09-01 3 D']);
    expect(cardOf(wordsOf([missed], { sector: 'vo' })).presence).toMatch(
      /^Aanwezig: 99% \(353 van 354 lesuren, /,
    );
  });

  it('offers what a person can say of its rule, and nothing where nothing can be noted', () => {
    expect(cardOf(wordsOf([noor(ILL)]))).toMatchObject({
      rule: 'denbosch.contact.day3',
      outcomes: [
        { id: 'spoken', words: 'Gesproken met thuis' },
        { id: 'no-answer', words: 'Geen gehoor' },
        { id: 'reason-known', words: 'Reden bekend' },
        { id: 'seen', words: 'Bekeken: geen melding nodig' },
        { id: 'later', words: 'Later: over een week, of bij nieuw verzuim' },
      ],
    });
    expect(cardOf(wordsOf([noor(LATE)])).outcomes[0]?.words).toBe('Gesprek gevoerd');
    expect(cardOf(wordsOf([noor(ILL)], { logs: false })).outcomes).toEqual([]);
    const nameOnly = wordsOf([noor(ILL, { key: 'nc:Noor|', otherKeys: [] })]);
    expect(nameOnly.signals[0]?.card.outcomes).toEqual([]);
  });

  it('says what was logged: the latest of each, the newest first', () => {
    const file = {
      noAnswer: ['2026-11-19', '2026-11-20'],
      facts: { 'contact.log': ['2026-11-02', '2026-11-10'], 'talk.date': '2026-12-01' },
    };
    expect(cardOf(wordsOf([noor(ILL)], { file })).logged).toEqual([
      'Vandaag gebeld, geen gehoor.',
      'Contact met thuis op 10 november 2026.',
    ]);
  });

  it('copies what was counted, the protocol and the step, and no name', () => {
    expect(cardOf(wordsOf([noor(LATE)])).note).toBe(
      [
        '3× te laat, 1 augustus 2026 t/m 20 november 2026. Geteld: 16 nov, 17 nov, 19 nov.',
        'Protocol: Preventieve aanpak schoolverzuim ’s-Hertogenbosch (januari 2022), Bijlage 1, Te laat komen; Bijlage 7.',
        'Volgende stap: Voer een gesprek met leerling en ouders.',
      ].join('\n'),
    );
  });

  it('says of illness that much of the group was ill', () => {
    const others = Array.from({ length: 9 }, (_, n) =>
      aPupil(`nr:${n + 2}`, { entries: entries(n < 4 ? ['2026-11-19 Z'] : ['2026-09-01 Z']) }),
    );
    expect(cardOf(wordsOf([noor(ILL), ...others])).why).toContain(
      'Op 19 november 2026 was een groot deel van de groep ziek: 5 van 10.',
    );
    expect(cardOf(wordsOf([noor(ILL)])).why.join()).not.toContain('groep');
  });
});

describe('who is only nearly there', () => {
  // Ill twice in two months, where the third time counts.
  const [chloe] = wordsOf([noor(['2026-10-06 Z', '2026-11-10 Z'])]).near;

  it('has a card that asks nothing, and looks like no signal', () => {
    expect(chloe?.severity).toBe('info');
    expect(chloe?.card).toMatchObject({
      kind: 'Bijna',
      steps: ['Er is nu niets dat het protocol vraagt.'],
      who: '',
      byWhen: '',
      outcomes: [],
    });
  });

  it('gets no next step in the note for the LVS', () => {
    expect(chloe?.card.note).toContain('2× ziek in 2 maanden');
    expect(chloe?.card.note).not.toContain('Volgende stap');
  });
});

describe('what a person keeps quiet', () => {
  const marks = [seenMark('denbosch.contact.day3', '2026-11-19')];

  it('has no badge and no line: it stands in the bar, and can speak again', () => {
    const words = wordsOf([noor(ILL)], { file: { marks } });
    expect(words.signals).toEqual([]);
    expect(words.today).toEqual([]);
    expect(words.quiet[0]?.card).toMatchObject({
      logged: ['Bekeken op 20 november 2026. Bij nieuw verzuim laten we het weer zien.'],
      outcomes: [{ id: 'speak-again', words: 'Toch weer laten zien' }],
    });
  });

  it('says so in the card of what speaks', () => {
    const file = { marks };
    const card = cardOf(
      wordsOf([noor([...ILL, ...LATE.slice(0, 1), '2026-11-12 am TL', '2026-11-13 am TL'])], {
        file,
      }),
    );
    expect(card.rule).toBe('denbosch.late.school-talk');
    expect(card.others.join()).toContain(
      'Bekeken op 20 november 2026. Bij nieuw verzuim laten we het weer zien.',
    );
  });
});

describe('what was not noted', () => {
  it('is said at the pupil and in the bar, and at nobody else', () => {
    const two = [noor(ILL), aPupil('nr:2', { entries: entries(ILL) })];
    const words = wordsOf(two, { refused: { key: 'nr:1', why: 'locked' } });
    expect(words.signals.map(({ card }) => card.refused?.slice(0, 15) ?? null)).toEqual([
      'Niet genoteerd:',
      null,
    ]);
    expect(words.bar.notes[0]).toMatch(/^Niet genoteerd: .* is op slot/);
  });
});

describe('the Vandaag list', () => {
  it('names whom to call and why, without the name in the words', () => {
    expect(wordsOf([noor(ILL)]).today).toEqual([
      { key: 'nr:1', about: 'call', pupil: 'Noor', words: '3 dagen ziek: bellen' },
    ]);
  });

  it('welcomes back', () => {
    const lines = [...ILL, '2026-11-20 am P'];
    expect(wordsOf([noor(lines)]).today).toEqual([
      {
        key: 'nr:1',
        about: 'welcome',
        pupil: 'Noor',
        words: 'terug na 3 dagen ziek: welkom heten',
      },
    ]);
  });

  it('has a wave in one line without a pupil', () => {
    const day = ['2026-11-19 Z'];
    const ill = Array.from({ length: 5 }, (_, n) =>
      aPupil(`nr:${n + 1}`, { entries: entries(day) }),
    );
    expect(wordsOf(ill).today).toEqual([
      { key: null, about: 'wave', pupil: null, words: 'Veel leerlingen ziek: 5 van 5 op 19 nov.' },
    ]);
  });
});
