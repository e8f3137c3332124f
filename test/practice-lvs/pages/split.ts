import { numericDate } from '../calendar.ts';
import { type EventRow, eventRows } from '../data.ts';
import { CODES } from '../registrations.ts';
import { DAYPARTS, eventsPage } from './events.ts';
import { type Html, html } from './html.ts';

const HEAD = ['Leerling', 'Leerlingnr', 'Datum', 'Dagdeel', 'Code', 'Reden', 'Geoorloofd'];

function row({ pupil, registration: r }: EventRow): Html {
  const { reason, excused } = CODES[r.code];
  const says = excused === null ? '–' : excused ? 'Ja' : 'Nee';
  return html`<tr><td>${pupil.name}</td><td>${pupil.number}</td><td>${numericDate(r.date)}</td>
<td>${DAYPARTS[r.part]}</td><td>${r.code}</td><td>${reason}</td><td>${says}</td></tr>
`;
}

/** The list as some grids draw it: a table with only the header, and one with only the rows under it. */
export function renderSplit(): string {
  return eventsPage(
    html`<div class="rooster"><div class="rooster-kop"><table class="breed"><thead>
<tr>${HEAD.map((name) => html`<th>${name}</th>`)}</tr></thead></table></div>
<div class="rooster-rijen"><table class="breed registraties"><tbody>
${eventRows().map(row)}</tbody></table></div></div>`,
    { scripts: [] },
  );
}

/** The list with a picture for each code, whose words stand in its `title`. */
export function renderIcons(): string {
  const icon = ({ registration: r }: EventRow) =>
    html`<td><img alt="" src="data:," width="16" height="16" title="${CODES[r.code].reason}"></td>`;
  const line = (event: EventRow) => {
    const { pupil, registration: r } = event;
    return html`<tr><td>${pupil.name}</td><td>${pupil.number}</td><td>${numericDate(r.date)}</td>
<td>${DAYPARTS[r.part]}</td>${icon(event)}</tr>
`;
  };
  return eventsPage(
    html`<table class="breed registraties"><thead><tr>
${HEAD.slice(0, 5).map((name) => html`<th>${name}</th>`)}</tr></thead><tbody>
${eventRows().map(line)}</tbody></table>`,
    { scripts: [] },
  );
}
