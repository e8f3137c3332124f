import { numericDate } from '../calendar.ts';
import { type EventRow, eventRows } from '../data.ts';
import { CODES } from '../registrations.ts';
import { DAYPARTS, eventsPage } from './events.ts';
import { type Html, html, script } from './html.ts';

const HEAD = [
  'Leerling',
  'Leerlingnr',
  'Groep',
  'Datum',
  'Dagdeel',
  'Code',
  'Reden',
  'Geoorloofd',
  'Minuten',
  'Acties',
];

function row({ pupil, registration: r }: EventRow): Html {
  const { reason, excused } = CODES[r.code];
  const says = excused === null ? '–' : excused ? 'Ja' : 'Nee';
  return html`<tr><td>${pupil.name}</td><td>${pupil.number}</td><td>${pupil.group}</td>
<td>${numericDate(r.date)}</td><td>${DAYPARTS[r.part]}</td><td>${r.code}</td><td>${reason}</td>
<td>${says}</td><td>${r.minutes}</td><td><button type="button">Meer</button> <button type="button">Wijzig</button>
<div class="meer"><div>Ingevoerd door de groepsleerkracht.<br>Nog niet besproken.</div></div></td></tr>
`;
}

/**
 * The list with its header and names held in place inside a box that scrolls both ways, in a screen
 * that scrolls too; rows that unfold slowly, a dialog, and a panel that slides over the list.
 */
export function renderFixed(): string {
  const head = HEAD.map(
    (name) => html`<th scope="col" aria-sort="none">${name} <span aria-hidden="true"></span></th>`,
  );
  return eventsPage(
    html`<div class="balk"><button type="button" id="nieuw">Nieuwe melding</button>
<button type="button" id="filters">Filters</button></div>
<div class="scherm-vast" tabindex="0"><div class="vast" tabindex="0"><table class="registraties">
<thead><tr>${head}</tr></thead><tbody>
${eventRows().map(row)}</tbody></table></div><p class="onder">Einde van de lijst</p></div>
<dialog id="melding"><form method="dialog"><h2>Nieuwe melding</h2>
<label>Reden <input autocomplete="off"></label> <button>Sluiten</button></form></dialog>
<div class="schuifpaneel" id="paneel" role="dialog" aria-modal="true" aria-label="Filters" hidden>
<h2>Filters</h2><label>Groep <input autocomplete="off"></label></div>`,
    { scripts: [script('events.js'), script('fixed.js')] },
  );
}
