import { longDate } from '../calendar.ts';
import { type EventRow, eventRows } from '../data.ts';
import { CODES } from '../registrations.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** Parts of the day as this LVS says them. */
const PARTS = { day: 'Hele dag', am: 'Ochtend', pm: 'Middag' } as const;

function row({ pupil, registration: r }: EventRow) {
  return html`<tr><td>${pupil.name}</td><td>${pupil.number}</td><td>${longDate(r.date)}</td>
<td>${PARTS[r.part]}</td><td>${r.code}</td><td>${CODES[r.code].reason}</td></tr>
`;
}

/**
 * `/onbekend/lijst/<nr>`: the registrations in an LVS that nobody knows, under words of its own.
 * `changed`: after an update that gave one column another word.
 */
export function renderUnknown(changed: boolean): string {
  const heads = ['Wie', 'Kenmerk', changed ? 'Dagtekening' : 'Moment', 'Blok', 'Teken', 'Uitleg'];
  return layout({
    title: 'Bijzonderheden',
    main: html`<h1>Bijzonderheden groep 7</h1>
<table class="breed"><thead><tr>${heads.map((word) => html`<th scope="col">${word}</th>`)}</tr></thead>
<tbody>
${eventRows().map(row)}</tbody></table>
<h2>Verjaardagen</h2>
<table><thead><tr><th scope="col">Wie</th><th scope="col">Wanneer</th></tr></thead>
<tbody><tr><td>Daan Vermeulen</td><td>3 december</td></tr><tr><td>Yu-Na Park</td><td>9 december</td></tr></tbody></table>`,
  });
}
