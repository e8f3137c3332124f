import { AS_OF, numericDate } from '../calendar.ts';
import { type EventRow, eventRows, GROUP, PERIOD, type Pupil } from '../data.ts';
import { CODES, sick } from '../registrations.ts';
import { DAYPARTS } from './events.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** Thirty days up to and with today; the autumn break ended on the fifth of them. */
export const THIRTY_DAYS = { from: '2026-10-21', to: AS_OF };

/** Ill on every school day since two days before the autumn break. He stands on no other page. */
export const LONG_ILL: Pupil = {
  number: '702130',
  name: 'Jelte Voskuil',
  group: GROUP,
  registrations: sick('2026-10-15', AS_OF),
};

/** The rows of that pupil that fall inside the thirty days. */
export function longIllRows(): EventRow[] {
  return eventRows([LONG_ILL]).filter(({ registration: r }) => r.date >= THIRTY_DAYS.from);
}

function row({ pupil, registration: r }: EventRow) {
  return html`<tr><td>${pupil.name}</td><td>${numericDate(r.date)}</td><td>${DAYPARTS[r.part]}</td>
<td>${r.code}</td><td>${CODES[r.code].reason}</td></tr>
`;
}

/** A list of registrations that names the pupils and says nothing else of them: no number, no link. */
function namesOnly(title: string, period: { from: string; to: string }, rows: EventRow[]): string {
  const head = ['Leerling', 'Datum', 'Dagdeel', 'Code', 'Reden'];
  return layout({
    title,
    main: html`<h1>${title}</h1>
<p>Periode: ${numericDate(period.from)} t/m ${numericDate(period.to)}</p>
<table class="breed">
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>`,
  });
}

/** `/val/alleen-namen`: two pupils of this group have the same name. */
export const renderNamesOnly = (): string =>
  namesOnly(`Registraties groep ${GROUP}, op naam`, PERIOD, eventRows());

/** `/val/dertig-dagen`: an illness that began before what is shown. */
export const renderThirtyDays = (): string =>
  namesOnly(`Verzuim groep ${GROUP}, laatste 30 dagen`, THIRTY_DAYS, longIllRows());
