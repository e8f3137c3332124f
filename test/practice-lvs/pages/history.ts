import { longDate } from '../calendar.ts';
import { GROUP, PERIOD, type Pupil } from '../data.ts';
import { CODES, type Registration, slotsOf } from '../registrations.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

function cell(registration: Registration | undefined): Html {
  if (!registration) return html`<td>&nbsp;</td>`;
  const { code, minutes, note } = registration;
  const words = [minutes === null ? '' : `${minutes} min`, note].filter(Boolean).join(', ');
  return html`<td><abbr title="${CODES[code].reason}">${code}</abbr> <small>${words}</small></td>`;
}

const HEADER = html`<tr><th scope="col">Datum</th><th scope="col">Ochtend</th><th scope="col">Middag</th></tr>
`;

function table(pupil: Pupil): Html {
  const dates = [...new Set(pupil.registrations.map((r) => r.date))].sort();
  if (dates.length === 0) return html`<p>Geen registraties in deze periode.</p>`;
  const on = (date: string, part: 'am' | 'pm') =>
    cell(pupil.registrations.find((r) => r.date === date && slotsOf(r).includes(part)));
  return html`<table class="breed">
<thead>${HEADER}</thead>
<tbody>
${dates.map((date) => html`<tr><td>${longDate(date)}</td>${on(date, 'am')}${on(date, 'pm')}</tr>\n`)}${HEADER}</tbody>
</table>`;
}

/** `/leerling/<nr>/historie`: one pupil of the primary school, a row per day with a registration. */
export function renderHistory(pupil: Pupil): string {
  return layout({
    title: 'Verzuimhistorie',
    main: html`<h1>Verzuimhistorie</h1>
<p><a href="/groep/registraties">Terug naar groep ${GROUP}</a></p>
<form class="balk" autocomplete="off">
<label>Periode van <input type="date" name="van" value="${PERIOD.from}"></label>
<label>tot en met <input type="date" name="tot" value="${PERIOD.to}"></label>
</form>
<h2>Leerling: ${pupil.name}</h2>
<p class="stil">Leerlingnummer: ${pupil.number} · Groep: ${pupil.group}</p>
${table(pupil)}`,
  });
}
