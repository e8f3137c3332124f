import { describe, expect, it } from 'vitest';
import { lines, page } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import { cells, table } from '../../../test/support/table.ts';
import { readPage } from '../../lvs/read-page.ts';
import { candidatesIn } from '../../lvs/recognise/candidate.ts';
import { checkMappingSpec } from '../../schools/profile/check-mapping.ts';
import type { ViewSpec } from '../../store/view-spec.ts';
import { type Choices, firstChoices } from './choices.ts';
import { draftProblems, draftSpec } from './draft-spec.ts';

const ROWS = ['Noor Aydın|01-09-2026|3e uur|Z', 'Sem de Wit|02-09-2026|1e uur|TL'];
const HEAD = 'Wie|Moment|Blok|Teken';
const READ = ['Noor Aydın: 2026-09-01 les 3 Z', 'Sem de Wit: 2026-09-02 les 1 TL'];

/** Teaches the first list of a page as it looks, or with other choices. */
function taught(document: Document, choices: Partial<Choices> = {}): ViewSpec {
  const [found] = candidatesIn(document, READ_WITH.words);
  const said = { ...firstChoices(found!.candidate), ...choices };
  expect(draftProblems(found!.candidate, said)).toEqual([]);
  const spec = draftSpec(found!.candidate, said, { path: '/groep', title: 'Lijst' });
  expect(checkMappingSpec(spec)).toEqual({ spec });
  return spec;
}

/** What a page says when it is read as taught. */
function saidBy(spec: ViewSpec, document: Document): string[] | string {
  const source = { by: 'mapping', id: 'x', view: spec.id } as const;
  const read = readPage(document, { ...READ_WITH, views: [{ spec, source }] });
  if (read.view === null) return read.reason;
  return read.pupils.flatMap((pupil) => lines(pupil).map((line) => `${pupil.name}: ${line}`));
}

describe('a page that was taught is read by the same engine', () => {
  it('as a table, also when another table comes beside it and its columns change places', () => {
    const spec = taught(page(table(HEAD, ...ROWS)));
    expect(saidBy(spec, page(table(HEAD, ...ROWS)))).toEqual(READ);
    const other = table('Moment|Wie|Teken|Blok', '01-09-2026|Noor Aydın|Z|3e uur');
    expect(saidBy(spec, page(table('Naam|Klas', 'Noor|4H2') + other))).toEqual([READ[0]]);
  });

  it('as a grid by its roles', () => {
    const row = (text: string, role: string) =>
      `<div role="row">${text
        .split('|')
        .map((cell) => `<div role="${role}">${cell}</div>`)
        .join('')}</div>`;
    const body = `<div role="grid">${row(HEAD, 'columnheader')}${ROWS.map((r) => row(r, 'gridcell')).join('')}</div>`;
    expect(saidBy(taught(page(body)), page(body))).toEqual(READ);
  });

  it('as a header table above a table with the rows', () => {
    const body = `<div><table><thead>${cells(HEAD, 'th')}</thead></table><table><tbody>${ROWS.map((r) => cells(r, 'td')).join('')}</tbody></table></div>`;
    expect(saidBy(taught(page(body)), page(body))).toEqual(READ);
  });

  it('in an open shadow root of an element of the page’s own', () => {
    const inShadow = () => {
      const document = page('<x-list></x-list>');
      const root = document.querySelector('x-list')!.attachShadow({ mode: 'open' });
      root.innerHTML = table(HEAD, ...ROWS);
      return document;
    };
    expect(saidBy(taught(inShadow()), inShadow())).toEqual(READ);
  });

  it('as a register with choices, whose day the page tells', () => {
    const choice = (chosen: string) =>
      `<select>${['Aanwezig', 'Ziek', 'Te laat'].map((o) => `<option ${o === chosen ? 'selected' : ''}>${o}</option>`).join('')}</select>`;
    const body = `<p>vrijdag 20 november 2026, 3e uur</p>${table('Wie|Nu', `Noor Aydın|${choice('Ziek')}`, `Sem de Wit|${choice('Aanwezig')}`)}`;
    expect(saidBy(taught(page(body)), page(body))).toEqual(['Noor Aydın: 2026-11-20 les 3 Ziek']);
  });

  it('as a grid of days, with the name under a word that we do not know', () => {
    const body = table('Wie|01-09-2026|02-09-2026|03-09-2026', 'Noor Aydın|Z||', 'Sem de Wit||TL|');
    expect(saidBy(taught(page(body)), page(body))).toEqual([
      'Noor Aydın: 2026-09-01 day Z',
      'Sem de Wit: 2026-09-02 day TL',
    ]);
  });

  it('with the dates as a person said: first the month', () => {
    const spec = taught(page(table(HEAD, ...ROWS)), { order: 'month-day' });
    expect(saidBy(spec, page(table(HEAD, ROWS[0]!)))).toEqual(['Noor Aydın: 2026-01-09 les 3 Z']);
  });
});

describe('a page that was taught and has changed', () => {
  const spec = taught(page(table(HEAD, ...ROWS)));
  it.each([
    ['a word', 'Wie|Datum|Blok|Teken'],
    ['a column', 'Wie|Moment|Blok'],
  ])('in %s is not read', (_, head) => {
    expect(saidBy(spec, page(table(head, ...ROWS)))).toBe('drift');
  });

  it('so that a word stands there twice says nothing of anybody', () => {
    expect(
      saidBy(spec, page(table(`${HEAD}|Moment`, ...ROWS.map((row) => `${row}|03-09-2026`)))),
    ).toEqual([]);
  });

  it('into two such lists is not read', () => {
    expect(saidBy(spec, page(table(HEAD, ...ROWS) + table(HEAD, ...ROWS)))).toBe('drift');
  });

  it('is no such page when nothing is like it', () => {
    expect(saidBy(spec, page(table('Wie|Klas', 'Noor|4H2')))).toBe('no-attendance');
  });
});
