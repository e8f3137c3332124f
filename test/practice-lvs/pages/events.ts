import { numericDate } from '../calendar.ts';
import { type EventRow, eventRows, GROUP, PAGE_SIZE, PERIOD, pupilPath } from '../data.ts';
import { CODES } from '../registrations.ts';
import { type Html, html, script } from './html.ts';
import { type Layout, layout } from './layout.ts';

const COLUMNS = [
  'Leerling',
  'Leerlingnr',
  'Groep',
  'Datum',
  'Dagdeel',
  'Code',
  'Reden',
  'Geoorloofd',
  'Minuten',
  'Opmerking',
];
export const DAYPARTS = { day: 'Hele dag', am: 'Ochtend', pm: 'Middag' } as const;
const PERIOD_TEXT = `Periode: ${numericDate(PERIOD.from)} t/m ${numericDate(PERIOD.to)}`;

/** `link`: a link in a cell; `header`: only a header cell; `whole-cell`: a link that fills the cell. */
export type NameCell = 'link' | 'header' | 'whole-cell';

function nameCell({ pupil }: EventRow, kind: NameCell): Html {
  const link = html`<a href="${pupilPath(pupil)}">${pupil.name}</a>`;
  if (kind === 'header') return html`<th scope="row">${pupil.name}</th>`;
  return kind === 'link' ? html`<td>${link}</td>` : html`<td class="hele-cel">${link}</td>`;
}

function excusedWord(excused: boolean | null): string {
  if (excused === null) return '–';
  return excused ? 'Ja' : 'Nee';
}

function row(event: EventRow, kind: NameCell): Html {
  const { pupil, registration: r } = event;
  const { reason, excused } = CODES[r.code];
  return html`<tr>${nameCell(event, kind)}<td>${pupil.number}</td><td>${pupil.group}</td>
<td>${numericDate(r.date)}</td><td>${DAYPARTS[r.part]}</td><td>${r.code}</td><td>${reason}</td>
<td>${excusedWord(excused)}</td><td>${r.minutes}</td><td>${r.note}</td></tr>
`;
}

function header(): Html {
  const cell = (name: string) =>
    name === 'Datum'
      ? html`<th scope="col" aria-sort="descending">${name} <span aria-hidden="true">▼</span></th>`
      : html`<th scope="col" aria-sort="none">${name} <span aria-hidden="true"></span></th>`;
  return html`<tr>${COLUMNS.map(cell)}</tr>`;
}

/** The table of registrations; its header comes back halfway as a row. */
export function eventTable(rows: EventRow[], kind: NameCell = 'link', className = ''): Html {
  const half = Math.ceil(rows.length / 2);
  const again = html`<tr class="tussenkop">${COLUMNS.map((name) => html`<th>${name}</th>`)}</tr>
`;
  const body = rows.map((r) => row(r, kind));
  return html`<table class="breed registraties ${className}">
<thead>${header()}</thead>
<tbody>
${body.slice(0, half)}${rows.length > 1 ? again : null}${body.slice(half)}</tbody>
</table>`;
}

const TOOLS = html`<div class="balk">
<label>Zoek leerling <input type="search" id="zoek" autocomplete="off"></label>
<button type="button" id="ververs">Ververs</button>
<span class="stil" id="getoond"></span>
<span class="stil">Rijklikken: <output id="rijklikken">0</output></span>
</div>`;

/** The group's registrations around a given table: what the list and its difficult variants share. */
export function eventsPage(table: Html, more: Partial<Layout> = {}): string {
  const interactive = more.styled !== false;
  return layout({
    title: `Registraties groep ${GROUP}`,
    current: '/groep/registraties',
    main: html`<h1>Registraties groep ${GROUP}</h1>
<p>${PERIOD_TEXT}</p>
${interactive ? TOOLS : null}
${table}`,
    scripts: interactive ? [script('events.js')] : [],
    ...more,
  });
}

/** `/groep/registraties`: all registrations of the group, or twenty of them with a pager. */
export function renderEvents(page: number | null): string {
  const rows = eventRows();
  if (page === null) return eventsPage(eventTable(rows));
  const first = (page - 1) * PAGE_SIZE;
  const shown = rows.slice(first, first + PAGE_SIZE);
  const range = `${first + 1} t/m ${first + shown.length} (van ${rows.length})`;
  const links = Array.from({ length: Math.ceil(rows.length / PAGE_SIZE) }, (_, i) =>
    i + 1 === page
      ? html` <strong>${i + 1}</strong>`
      : html` <a href="/groep/registraties?pagina=${i + 1}">${i + 1}</a>`,
  );
  const pager = html`<nav class="balk" aria-label="Pagina's"><span>${range}</span>${links}</nav>`;
  return eventsPage(html`${eventTable(shown)}${pager}`);
}
