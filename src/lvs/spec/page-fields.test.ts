import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../rules/attendance/day.ts';
import { page } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import type { FieldSpec, ViewSpec } from '../../store/view-spec.ts';
import type { RawSlot } from '../reading/reading.ts';
import { pageFields } from './page-fields.ts';

const SPEC: ViewSpec = {
  id: 'leerling',
  title: 'Leerling',
  kind: 'events',
  scope: 'pupil',
  when: {},
  rows: { as: 'table' },
  dates: { year: 'this-year' },
};

function fieldsOf(document: Document, ...places: FieldSpec[]) {
  return pageFields(document, { ...SPEC, page: places }, document.body, READ_WITH.today);
}

describe('what stands once on the page', () => {
  it('the pupil, with number and group', () => {
    const document = page('<h1>Kees de Boer</h1><b>90210</b><i>2h2</i>');
    const said = fieldsOf(
      document,
      { field: 'pupil', at: 'h1' },
      { field: 'number', at: 'b' },
      { field: 'group', at: 'i' },
    );
    expect(said?.pupil).toMatchObject({ key: 'nr:90210', name: 'Kees de Boer', group: '2h2' });
  });

  it('no pupil when two names stand there', () => {
    const document = page('<h1>Kees de Boer</h1><h1>Noor Maes</h1>');
    expect(fieldsOf(document, { field: 'pupil', at: 'h1' })).toEqual({});
    expect(fieldsOf(document, { field: 'pupil', at: 'h1', required: true })).toBeNull();
  });

  it.each([
    ['Vr 20 nov', '2026-11-20'],
    ['Vandaag 20 nov', '2026-11-20'],
    ['Ma 15 dec, 2025', '2025-12-15'],
    ['Vandaag 19 nov', null], // left open since yesterday
    ['Ma 20 nov', null], // no Monday
  ])('the day of %j', (text, day) => {
    const said = fieldsOf(page(`<h1>${text}</h1>`), { field: 'when', at: 'h1' })?.day;
    expect(said == null ? null : formatDay(said)).toBe(day);
  });

  it.each([
    ['3e', ['les 3']],
    ['3e 5e', ['les 3', 'les 4', 'les 5']],
    ['middag', ['pm']],
    ['kwt', []],
    ['5e 3e', []],
  ])('the part of the day of %j', (text, slots) => {
    const document = page(`<h1>${text}</h1>`);
    const first: FieldSpec = { field: 'part', at: 'h1', piece: { by: ' ', at: 0 } };
    const last: FieldSpec = { field: 'part-to', at: 'h1', piece: { by: ' ', at: -1 } };
    const said = fieldsOf(document, first, last)?.slots ?? [];
    const lesson = (slot: RawSlot) => (slot.part === 'lesson' ? `les ${slot.lesson}` : slot.part);
    expect(said.map(lesson)).toEqual(slots);
  });

  it.each([
    ['Huidig schooljaar', '2026-08-01', '2027-07-31'],
    ['Schooljaar 2025-2026', '2025-08-01', '2026-07-31'],
    ['Laatste 7 dagen', '2026-11-14', '2026-11-20'],
  ])('the period of %j', (text, from, to) => {
    const period = fieldsOf(page(`<h1>${text}</h1>`), { field: 'period', at: 'h1' })?.period;
    expect([formatDay(period!.from), formatDay(period!.to)]).toEqual([from, to]);
  });

  it('the period of the first place that gives dates', () => {
    const document = page('<h1>Deze periode</h1><h2>1 sep 2026 - 31 okt 2026</h2>');
    const said = fieldsOf(document, { field: 'period', at: 'h1' }, { field: 'period', at: 'h2' });
    expect(formatDay(said!.period!.from)).toBe('2026-09-01');
  });
});

describe('around a frame', () => {
  const PUPIL: FieldSpec = { field: 'pupil', at: 'x-kop >>> .titel' };

  function inFrame(parent: () => unknown): Document {
    const own = page('<table></table>');
    Object.defineProperty(own.defaultView, 'parent', { get: parent });
    return own;
  }

  it('the page of the same origin says who it is about, and the badge stays in its own page', () => {
    const outer = page('<x-kop></x-kop>');
    outer.querySelector('x-kop')!.attachShadow({ mode: 'open' }).innerHTML =
      '<div class="titel">Kees de Boer</div>';
    const own = inFrame(() => outer.defaultView);
    const pupil = fieldsOf(own, PUPIL)!.pupil!;
    expect(pupil.name).toBe('Kees de Boer');
    expect(pupil.place.nameElement).toBe(own.body);
    expect(pupil.place.identity[0]!.textContent).toBe('Kees de Boer');
  });

  it('a page of another origin says nothing', () => {
    const other = {
      get document(): Document {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    };
    expect(
      fieldsOf(
        inFrame(() => other),
        PUPIL,
      ),
    ).toEqual({});
  });
});
