import { describe, expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import { table } from '../../../test/support/table.ts';
import { lookAtPage as lookWith } from './look-at-page.ts';
import { isPageLook } from './page-look.ts';

const lookAtPage = (document: Document) => lookWith(document, READ_WITH);
const HEAD = 'Leerling|Leerlingnr|Datum|Dagdeel|Code|Reden';
const row = (name: string, nr: string, code: string, reason: string) =>
  `${name}|${nr}|01-09-2026|ochtend|${code}|${reason}`;
const list = (...rows: string[]) =>
  lookAtPage(page(`<p>Periode: 24-08-2026 t/m 20-11-2026</p>${table(HEAD, ...rows)}`));

/** Looks at a page with these frames, each with the size that the browser would give it. */
function framesOf(...frames: [src: string, width: number, height: number, style?: string][]) {
  const html = frames.map(
    ([src, , , style = '']) => `<iframe src="${src}" style="${style}"></iframe>`,
  );
  const document = page(html.join(''));
  for (const [i, frame] of [...document.querySelectorAll('iframe')].entries()) {
    const [, width, height] = frames[i]!;
    frame.getBoundingClientRect = () => ({ width, height }) as DOMRect;
  }
  return lookAtPage(document).frames;
}

describe('lookAtPage', () => {
  it('tells the kind of page, how many pupils it shows, and which codes the page explains', () => {
    const look = list(
      row('Noor Aydın', '101', 'TL', 'Te laat'),
      row('Noor Aydın', '101', 'Z', 'Ziek'),
      row('Sem de Wit', '102', 'tl', 'te laat'),
      row('Sem de Wit', '102', 'X', ''),
    );
    const source = { by: 'recognised', id: null, view: null };
    expect(look.page).toEqual({ view: 'events', pupils: 2, source });
    expect(look.codes).toEqual([
      { code: 'TL', label: 'Te laat' },
      { code: 'Z', label: 'Ziek' },
    ]);
    expect(look.unexplained).toEqual(['X']);
    expect(isPageLook(structuredClone(look))).toBe(true);
  });

  it('lets no name and no remark out of the page', () => {
    const look = list(
      row('Noor Aydın', '101', 'A', 'Oma is ziek en woont bij Noor in huis, moeder belde erover'),
      row('Sem de Wit', '102', 'B', 'Opname bij de ggz'),
      row('Sem de Wit', '102', 'Naar begrafenis van opa', ''),
    );
    expect(look.codes).toEqual([]);
    expect(look.unexplained).toEqual(['A', 'B']);
    for (const words of ['Noor', 'Sem', '101', 'Oma', 'opa', 'ggz']) {
      expect(JSON.stringify(look)).not.toContain(words);
    }
  });

  it('takes a code beside two different words for not explained: they are about pupils', () => {
    const look = list(
      row('Noor Aydın', '101', 'A', 'Naar de dokter'),
      row('Sem de Wit', '102', 'A', 'Uitgeslapen'),
    );
    expect(look).toMatchObject({ codes: [], unexplained: ['A'] });
  });

  it('says why a page is not read', () => {
    const look = lookAtPage(page('<p>Welkom</p>'));
    expect(look.page).toEqual({ reason: 'no-attendance' });
    expect(isPageLook(look)).toBe(true);
  });

  it('names the other sites whose frames are big enough to hold a list', () => {
    expect(
      framesOf(
        ['https://a.example/lijst?groep=7', 800, 600],
        ['https://a.example/menu', 200, 150],
        ['https://b.example/', 199, 600],
        ['https://c.example/', 800, 149],
        ['https://d.example/', 800, 600, 'visibility: hidden'],
        ['https://lvs.example/own', 800, 600],
        ['about:blank', 800, 600],
        ['', 800, 600],
      ),
    ).toEqual(['https://a.example']);
  });
});

describe('isPageLook', () => {
  const look = list(row('Noor Aydın', '101', 'TL', 'Te laat'));

  it.each([
    ['nothing', undefined],
    ['another kind of page', { ...look, page: { ...look.page, view: 'marks' } }],
    ['a reading that says not how', { ...look, page: { view: 'events', pupils: 2 } }],
    ['a reason that nobody knows', { ...look, page: { reason: '<b>' } }],
    ['codes without words', { ...look, codes: [{ code: 'TL' }] }],
    ['frames that are no text', { ...look, frames: [1] }],
    ['evidence that is no list', { ...look, evidence: 'x' }],
  ])('refuses %s', (_, value) => expect(isPageLook(value)).toBe(false));
});
