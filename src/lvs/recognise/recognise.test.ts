import { describe, expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import { table } from '../../../test/support/table.ts';
import { readPage } from '../read-page.ts';

/** The reason why a page is not read, with what speaks for attendance. */
function found(body: string) {
  const read = readPage(page(body), READ_WITH);
  return read.view === null ? { reason: read.reason, why: read.why } : { reason: read.view };
}
const reasonOf = (body: string) => found(body).reason;

const ODD = 'Wie|Moment|Blok|Teken';

describe('a list under words that we do not know', () => {
  it('with names, dates and words of attendance is proposed, and says why', () => {
    const list = table(
      'Wie|Moment|Wat',
      'Noor Aydın|01-09-2026|Ziek',
      'Sem de Wit|02-09-2026|Te laat',
      'Fay van Dam|02-09-2026|Ziek',
    );
    expect(found(list)).toEqual({
      reason: 'proposal',
      why: [
        { what: 'names', count: 3 },
        { what: 'dates', count: 1 },
        { what: 'words', count: 1 },
      ],
    });
  });

  it('with codes is proposed only under a heading on attendance', () => {
    const list = table(ODD, 'Noor Aydın|01-09-2026|3e uur|Z', 'Sem de Wit|02-09-2026|1e uur|TL');
    expect(reasonOf(list)).toBe('no-attendance');
    expect(reasonOf(`<h1>Absenties</h1>${list}`)).toBe('proposal');
  });

  it('with codes that their titles explain is proposed', () => {
    const code = (code: string, title: string) => `<td title="${title}">${code}</td>`;
    const list = table(
      ODD,
      `Noor Aydın|01-09-2026|3e uur|${code('Z', 'Ziek')}`,
      `Sem de Wit|02-09-2026|1e uur|${code('TL', 'Te laat')}`,
    );
    expect(reasonOf(list)).toBe('proposal');
  });

  it('with day and hour in one text is proposed', () => {
    const list = table(
      'Wie|Moment|Wat',
      'Aydın, Noor|01-09-2026 3e uur|Ziek',
      'Wit, Sem de|ma 14 sep, 1e uur|Te laat',
    );
    expect(reasonOf(list)).toBe('proposal');
  });

  it('as a grid of days, mostly empty, is proposed under a heading', () => {
    const list = table(
      'Wie|01-09-2026|02-09-2026|03-09-2026',
      'Noor Aydın|Z||',
      'Sem de Wit||TL|',
      'Fay van Dam|||',
    );
    // Days as headers are read already; not so with the words of an unknown kind of half day.
    expect(reasonOf(`<h1>Presentie</h1>${list}`)).not.toBe('no-attendance');
  });

  it('as a register with choices is proposed', () => {
    const choice = '<select><option>Aanwezig</option><option>Ziek</option></select>';
    const list = table(
      'Wie|Nu',
      `Noor Aydın|${choice}`,
      `Sem de Wit|${choice}`,
      `Fay van Dam|${choice}`,
    );
    expect(reasonOf(`<h1>Aanwezigheid</h1>${list}`)).toBe('proposal');
  });

  it('with one row is not: one row shows no column', () => {
    expect(reasonOf(table('Wie|Moment|Wat', 'Noor Aydın|01-09-2026|Ziek'))).toBe('no-attendance');
  });
});

describe('what is not about attendance is not proposed', () => {
  const twice = (...cells: string[]) => [cells.join('|'), cells.join('|')];
  it.each([
    [
      'marks',
      table('Wie|Moment|Cijfer|Vak', 'Noor Aydın|01-09-2026|7,5|NE', 'Sem de Wit|02-09-2026|6|WI'),
    ],
    [
      'marks, missed by illness',
      table('Wie|Moment|Toets', 'Noor Aydın|01-09-2026|Ziek', 'Sem de Wit|02-09-2026|Ziek'),
    ],
    [
      'messages',
      table(
        'Van|Verzonden|Onderwerp',
        'Noor Aydın|01-09-2026|Ziek',
        'Sem de Wit|02-09-2026|Ziek gemeld',
      ),
    ],
    [
      'messages without such words',
      table(
        'Wie|Moment|Bericht',
        'Noor Aydın|01-09-2026|Is vandaag ziek',
        'Sem de Wit|02-09-2026|Komt te laat',
      ),
    ],
    [
      'a timetable',
      `<h1>Rooster</h1>${table('Tijd|ma 31-08-2026|di 01-09-2026', '08:30|NE|WI', '09:20|EN|NE')}`,
    ],
    ['a timetable of hours', table('Uur|Maandag|Dinsdag', ...twice('1e uur', 'NE', 'WI'))],
    [
      'requests for leave',
      table('Wie|Periode|Aanvraag', 'Noor Aydın|01-09-2026|Verlof', 'Sem de Wit|02-09-2026|Verlof'),
    ],
    [
      'requests for leave by their state',
      table(
        'Wie|Dag|Wat|Akkoord',
        'Noor Aydın|01-09-2026|Verlof|Ja',
        'Sem de Wit|02-09-2026|Verlof|Nee',
      ),
    ],
    [
      'requests for leave by what was decided',
      table(
        'Wie|Dag|Wat|Stand',
        'Noor Aydın|01-09-2026|Verlof|Goedgekeurd',
        'Sem de Wit|02-09-2026|Verlof|In behandeling',
      ),
    ],
    [
      'teachers who are replaced',
      `<h2>Vervangingen</h2>${table('Wie|Dag|Blok|Wat', 'M. de Boer|01-09-2026|3e uur|Ziek', 'A. Bos|01-09-2026|4e uur|Ziek')}`,
    ],
    [
      'a list of pupils',
      table(
        'Wie|Leerlingnummer|Geboren',
        'Noor Aydın|10012|01-09-2016',
        'Sem de Wit|10013|02-09-2016',
      ),
    ],
    [
      'pupils with their group',
      `<h1>Leerlingen</h1>${table('Wie|Stamgroep', 'Noor Aydın|4H2', 'Sem de Wit|4H2')}`,
    ],
    [
      'a calendar',
      `<h1>Jaarplanning</h1>${table('Wanneer|Wat', '17-10-2026|Herfstvakantie', '06-11-2026|Studiedag')}`,
    ],
    ['results', table('Wie|Datum|Uitslag', 'Noor Aydın|01-09-2026|Z', 'Sem de Wit|02-09-2026|V')],
    [
      'books on loan',
      table('Wie|Moment|Boek', 'Noor Aydın|01-09-2026|A', 'Sem de Wit|02-09-2026|B'),
    ],
    ['what codes mean', table('Teken|Uitleg', 'Z|Ziek', 'TL|Te laat')],
    [
      'staff that is ill, on a page of timetables',
      `<h1>Roosterwijzigingen</h1>${table('Wie|Moment|Wat', 'M. de Boer|01-09-2026|Ziek', 'A. Bos|02-09-2026|Ziek')}`,
    ],
  ])('%s', (_, body) => {
    expect(['no-attendance']).toContain(reasonOf(body));
  });
});
