import { AS_OF, dayparts, numericDate, shortDate, weekNumber } from '../calendar.ts';
import { GROUP, PUPILS, type Pupil, pupilPath } from '../data.ts';
import { cellOf, lastWeeks } from '../week-data.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

function cell(pupil: Pupil, date: string, part: 'am' | 'pm'): Html {
  const says = cellOf(pupil, date, part);
  return says ? html`<td title="${says.reason}">${says.code}</td>` : html`<td></td>`;
}

function matrix(dates: string[]): Html {
  const parts = dates.flatMap((date) => dayparts(date).map((part) => ({ date, part })));
  const row = (
    pupil: Pupil,
  ) => html`<tr><th scope="row"><a href="${pupilPath(pupil)}">${pupil.name}</a></th>
${parts.map(({ date, part }) => cell(pupil, date, part))}</tr>
`;
  const day = (date: string) =>
    html`<th scope="colgroup" colspan="${dayparts(date).length}">${shortDate(date)}</th>`;
  return html`<div class="rollend"><table class="matrix">
<thead><tr><th rowspan="2" scope="col">Leerling</th>${dates.map(day)}</tr>
<tr>${parts.map(({ part }) => html`<th scope="col">${part === 'am' ? 'ochtend' : 'middag'}</th>`)}</tr></thead>
<tbody>
${PUPILS.map(row)}</tbody>
</table></div>`;
}

/** `/groep/week` and `/groep/weken?aantal=8`: a row per pupil, a column per dagdeel. */
export function renderWeeks(count: number): string {
  const dates = lastWeeks(count);
  const [first = AS_OF, last = AS_OF] = [dates[0], dates.at(-1)];
  const weeks =
    count === 1 ? `Week ${weekNumber(last)}` : `Week ${weekNumber(first)} t/m ${weekNumber(last)}`;
  return layout({
    title: `Weekoverzicht groep ${GROUP}`,
    current: count === 1 ? '/groep/week' : '/groep/weken?aantal=8',
    main: html`<h1>Aanwezigheid groep ${GROUP}</h1>
<h2>${weeks}, 2026</h2>
<p>Periode: ${numericDate(first)} t/m ${numericDate(last)}</p>
${matrix(dates)}`,
  });
}
