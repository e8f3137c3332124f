import { numericDate } from '../calendar.ts';
import { GROUP, PERIOD, PUPILS, type Pupil, pupilPath } from '../data.ts';
import { CODES, slotsOf } from '../registrations.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

function dagdelen(pupil: Pupil, wanted: (code: keyof typeof CODES) => boolean): number {
  return pupil.registrations.filter((r) => wanted(r.code)).flatMap(slotsOf).length;
}

/** `/groep/totalen`: counts only, of one period. */
export function renderTotals(): string {
  const row = (pupil: Pupil) => html`<tr><td><a href="${pupilPath(pupil)}">${pupil.name}</a></td>
<td>${pupil.number}</td>
<td>${dagdelen(pupil, (c) => c === 'Z')}</td>
<td>${dagdelen(pupil, (c) => c === 'TL')}</td>
<td>${dagdelen(pupil, (c) => CODES[c].excused === true)}</td>
<td>${dagdelen(pupil, (c) => CODES[c].excused === false)}</td></tr>
`;
  return layout({
    title: `Totalen groep ${GROUP}`,
    current: '/groep/totalen',
    main: html`<h1>Totalen groep ${GROUP}</h1>
<p>Periode: ${numericDate(PERIOD.from)} t/m ${numericDate(PERIOD.to)}. Geteld in dagdelen.</p>
<table class="breed">
<thead><tr><th scope="col">Leerling</th><th scope="col">Leerlingnr</th><th scope="col">Ziek</th>
<th scope="col">Te laat</th><th scope="col">Geoorloofd afwezig</th>
<th scope="col">Ongeoorloofd afwezig</th></tr></thead>
<tbody>
${PUPILS.map(row)}</tbody>
</table>`,
  });
}
