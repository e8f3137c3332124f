import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../rules/attendance/day.ts';
import { page } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import { entriesOf, gapsIn, knowing, readingOf } from '../../../test/support/reading-of.ts';
import { table } from '../../../test/support/table.ts';
import { readPage } from '../read-page.ts';

const TODAY = '<h1>Registratie vrijdag 20 november 2026, 3e uur</h1>';
const DONE = '<p>Registratie voltooid om 8:45</p>';
const CHOICES = ['Aanwezig', 'Afwezig', 'Te laat'];
let group = 0;
const radios = (chosen: string | null) => {
  const name = `r${group++}`;
  return CHOICES.map(
    (c) =>
      `<label><input type="radio" name="${name}" value="x"${c === chosen ? ' checked' : ''}> ${c}</label>`,
  ).join('');
};
const form = (...chosen: (string | null)[]) =>
  table('Leerling|Aanwezigheid', ...chosen.map((c, i) => `${NAMES[i]}|${radios(c)}`));
const NAMES = ['Noor', 'Sem', 'Fay'];

describe('a form', () => {
  it('half filled in says only what was chosen, and "present" where others are still open', () => {
    const reading = readingOf(TODAY + form('Afwezig', 'Aanwezig', null));
    expect(reading.view).toBe('register');
    expect(reading.period && formatDay(reading.period.from)).toBe('2026-11-20');
    expect(entriesOf(reading)).toEqual([
      'Noor: 2026-11-20 les 3 Afwezig',
      'Sem: 2026-11-20 les 3 Aanwezig',
    ]);
    expect(gapsIn(reading)).toEqual(['today-open', 'not-registered 1']);
    expect(reading).toMatchObject({ absentMeansPresent: false, todayComplete: false });
  });

  it('in which everybody has "present" from the start proves nobody present', () => {
    const reading = readingOf(TODAY + form('Afwezig', 'Aanwezig', 'Aanwezig'));
    expect(entriesOf(reading)).toEqual(['Noor: 2026-11-20 les 3 Afwezig']);
    expect(gapsIn(reading)).toEqual(['today-open', 'not-registered 2']);
  });

  it('that says that it is complete proves it', () => {
    const reading = readingOf(TODAY + DONE + form('Afwezig', 'Aanwezig', 'Aanwezig'));
    expect(entriesOf(reading)).toHaveLength(3);
    expect(gapsIn(reading)).toEqual([]);
    // One lesson is not the day.
    expect(reading.todayComplete).toBe(false);
  });

  it('of a whole day that is complete covers today', () => {
    const day = '<h1>Absenties 20-11-2026</h1>';
    expect(readingOf(day + DONE + form('Afwezig', 'Aanwezig')).todayComplete).toBe(true);
    for (const not of [
      '<p>Registratie is nog niet voltooid</p>',
      `${DONE}<p>ingevuld: 1 van 2</p>`,
      '<button>Registratie voltooien</button>',
    ]) {
      expect(readingOf(day + not + form('Afwezig', 'Aanwezig')).todayComplete).toBe(false);
    }
  });

  it('of another day says what is marked, and nothing on today', () => {
    const reading = readingOf(
      `<h1>Registratie do 19-11-2026, 3e uur</h1>${form('Te laat', 'Aanwezig', 'Aanwezig')}`,
    );
    expect(entriesOf(reading)).toEqual(['Noor: 2026-11-19 les 3 Te laat']);
    expect(gapsIn(reading)).toEqual(['not-registered 2']);
  });

  it('with a select per dagdeel: the choice with a code and its meaning, and no choice', () => {
    const select = (chosen: number) =>
      `<select><option value="">Kies…</option>${['Z – Ziek', 'TL – Te laat'].map((o, i) => `<option value="${o.split(' ')[0]}"${i + 1 === chosen ? ' selected' : ''}>${o}</option>`).join('')}</select>`;
    const reading = readingOf(
      `<p>vrijdag 20 november 2026</p>${table('Leerling|Ochtend|Middag', `Noor|${select(1)}|${select(0)}`, `Sem|${select(0)}|${select(2)}`)}`,
    );
    expect(entriesOf(reading)).toEqual([
      'Noor: 2026-11-20 am Z (Ziek)',
      'Sem: 2026-11-20 pm TL (Te laat)',
    ]);
  });

  it('with a column per state: the header is the state', () => {
    const radio = (n: string, on = false) =>
      `<input type="radio" name="${n}"${on ? ' checked' : ''}>`;
    const reading = readingOf(
      TODAY +
        table(
          'Leerling|Afwezig|Te laat',
          `Noor|${radio('a', true)}|${radio('a')}`,
          `Sem|${radio('b')}|${radio('b')}`,
        ),
    );
    expect(entriesOf(reading)).toEqual(['Noor: 2026-11-20 les 3 Afwezig']);
  });
});

describe('what a person is still at is not read', () => {
  const changed = (change: (document: Document) => void) => {
    const document = page(TODAY + form('Afwezig', 'Te laat', null));
    change(document);
    return readingOf(document);
  };

  it.each<[string, (document: Document) => void]>([
    ['another choice', (d) => d.querySelectorAll('input')[2]!.click()],
    ['a mark', (d) => d.querySelector('tbody tr')!.classList.add('ng-dirty')],
    ['words', (d) => d.querySelector('td')!.append(document_(d, ' nog niet opgeslagen'))],
  ])('by %s', (_, change) => {
    const reading = changed(change);
    expect(reading.pupils.map(({ unsaved }) => unsaved)).toEqual([true, false, false]);
    expect(entriesOf(reading)).toEqual(['Sem: 2026-11-20 les 3 Te laat']);
    expect(gapsIn(reading)).toEqual(['today-open', 'unsaved 1', 'not-registered 1']);
  });
  const document_ = (d: Document, text: string) => d.createTextNode(text);

  it('also in a register that says that it is complete: then it is not', () => {
    const reading = readingOf(
      `<p>20-11-2026</p>${DONE}${form('Afwezig', 'Te laat').replace('<tr><td>Noor', '<tr class="dirty"><td>Noor')}`,
    );
    expect(gapsIn(reading)).toEqual(['today-open', 'unsaved 1']);
    expect(reading.todayComplete).toBe(false);
  });

  it('by a page that does not say where', () => {
    const reading = readingOf(
      `${TODAY}<p>Er zijn wijzigingen die niet opgeslagen zijn</p>${form('Afwezig', 'Te laat')}`,
    );
    expect(entriesOf(reading)).toEqual([]);
    expect(gapsIn(reading)).toEqual(['today-open', 'unsaved 2']);
  });

  it('by pressed buttons on a page that waits to be saved', () => {
    const pressed = `Noor|<span role="radio" aria-checked="true">Afwezig</span>`;
    const open = `Sem|<span role="radio" aria-checked="false">Afwezig</span>`;
    const list = TODAY + table('Leerling|Aanwezigheid', pressed, open);
    expect(entriesOf(readingOf(list))).toEqual(['Noor: 2026-11-20 les 3 Afwezig']);
    const waiting = readingOf(`${list}<button>Opslaan</button>`);
    expect(gapsIn(waiting)).toEqual(['today-open', 'unsaved 1', 'not-registered 1']);
    expect(entriesOf(readingOf(`${list}<button disabled>Opslaan</button>`))).toHaveLength(1);
  });

  it('by the marks of its view', () => {
    const rows = table('Leerling|Status', 'Noor|<b class="rood">A</b>', 'Sem|TL');
    const how = { ...knowing({ kind: 'register', unsaved: ['.rood'] }) };
    expect(entriesOf(readingOf(TODAY + rows, how))).toEqual(['Sem: 2026-11-20 les 3 TL']);
  });
});

describe('a register in words', () => {
  const list = (...states: string[]) =>
    TODAY + table('Leerling|Aanwezigheid', ...states.map((s, i) => `${NAMES[i]}|${s}`));

  it('gives what is marked; who is only drawn as present, or as nothing, is not registered', () => {
    const reading = readingOf(list('Afwezig gemeld', 'Aanwezig', ''));
    expect(entriesOf(reading)).toEqual(['Noor: 2026-11-20 les 3 Afwezig gemeld']);
    expect(gapsIn(reading)).toEqual(['today-open', 'not-registered 2']);
  });

  it('takes "aanwezig gemeld" for a mark', () => {
    expect(entriesOf(readingOf(list('Aanwezig gemeld', 'Aanwezig')))).toEqual([
      'Noor: 2026-11-20 les 3 Aanwezig gemeld',
    ]);
  });

  it('does not take a code that stands at nearly everybody for a mark', () => {
    expect(entriesOf(readingOf(list('P', 'P', 'A')))).toEqual(['Fay: 2026-11-20 les 3 A']);
    expect(entriesOf(readingOf(list('P', 'P', '')))).toHaveLength(2);
  });

  it('is complete by the rule of its view alone', () => {
    const day = (todayComplete: 'never' | 'all-filled' | { after: string }, now: number) =>
      readingOf(
        `<p>20-11-2026</p>${DONE}${table('Leerling|Status', 'Noor|Aanwezig', 'Sem|Afwezig')}`,
        { ...knowing({ kind: 'register', todayComplete }), now },
      ).todayComplete;
    expect(day('never', 900)).toBe(false);
    expect(day('all-filled', 0)).toBe(true);
    expect(day({ after: '09:30' }, 9 * 60 + 29)).toBe(false);
    expect(day({ after: '09:30' }, 9 * 60 + 30)).toBe(true);
  });
});

describe('of which day and lesson a register is', () => {
  const rows = table('Leerling|Aanwezigheid', 'Noor|Afwezig');
  const of = (before: string) => {
    const reading = readPage(page(before + rows), READ_WITH);
    return reading.view === null ? reading.reason : entriesOf(reading)[0]?.slice(6);
  };

  it.each([
    ['<h2>Registratie vrijdag 20 november 2026, 3e uur</h2>', '2026-11-20 les 3 Afwezig'],
    ['<p>Vandaag 20 nov</p>', '2026-11-20 day Afwezig'],
    ['<p>Datum: 19-11-2026</p><p>Lesuur: 5</p>', '2026-11-19 les 5 Afwezig'],
    ['<p>19-11-2026 · middag</p>', '2026-11-19 pm Afwezig'],
    ['<p>19-11-2026, 3e uur (10:45 - 11:35)</p>', '2026-11-19 les 3 Afwezig'],
    ['<input type="date" value="2026-11-19">', '2026-11-19 day Afwezig'],
  ])('%s', (before, line) => expect(of(before)).toBe(line));

  it.each([
    ['no day', ''],
    ['only the day of the site', '<header><p>vrijdag 20 november 2026</p></header>'],
    ['a day of something else', '<p>Laatst gewijzigd op 19-11-2026</p>'],
    ['a button to a day', '<button>Vandaag 20 nov</button>'],
    ['a word that may be of yesterday', '<p>Vandaag</p>'],
    ['two days', '<p>19-11-2026</p><p>20-11-2026</p>'],
    ['another weekday', '<p>maandag 20 november 2026</p>'],
    ['a period', '<p>19-11-2026 t/m 20-11-2026</p>'],
    ['a lesson that is not said', '<h1>Les wiskunde</h1><p>20-11-2026</p>'],
    ['two lessons', '<p>20-11-2026, 3e uur</p><p>Lesuur: 4</p>'],
  ])('is not read with %s', (_, before) => expect(of(before)).toBe('register'));
});
