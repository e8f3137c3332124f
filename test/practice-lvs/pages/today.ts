import { AS_OF, longDate } from '../calendar.ts';
import { GROUP, PUPILS, type Pupil } from '../data.ts';
import { CODES } from '../registrations.ts';
import { cellOf } from '../week-data.ts';
import { Html, html } from './html.ts';
import { layout } from './layout.ts';

export const CHOICES = ['✓ Aanwezig', 'Z Ziek', 'TL Te laat', 'A Afwezig, reden onbekend'];
/** So many pupils have been filled in when the teacher opens the page. */
export const FILLED_IN = 14;

function choice(pupil: Pupil, filledIn: boolean): Html {
  const says = filledIn ? cellOf(pupil, AS_OF, 'am') : null;
  const radio = (text: string) => {
    const [code = ''] = text.split(' ');
    const checked = says?.code === code ? new Html(' checked') : null;
    return html`<label><input type="radio" name="ochtend-${pupil.number}" value="${code}" autocomplete="off"${checked}> ${text}</label> `;
  };
  return html`${CHOICES.map(radio)}`;
}

function row(pupil: Pupil, index: number): Html {
  const reasons = Object.entries(CODES).map(
    ([code, { reason }]) => html`<option value="${code}">${code} – ${reason}</option>`,
  );
  return html`<tr><th scope="row">${pupil.name}</th><td>${pupil.number}</td>
<td>${choice(pupil, index < FILLED_IN)}</td>
<td><select name="middag-${pupil.number}" aria-label="Middag" autocomplete="off"><option value="" selected>Kies…</option>${reasons}</select></td></tr>
`;
}

/** `/groep/vandaag`: the register of this morning, half filled in and not saved. */
export function renderToday(): string {
  return layout({
    title: `Vandaag groep ${GROUP}`,
    current: '/groep/vandaag',
    main: html`<h1>Aanwezigheid invullen, groep ${GROUP}</h1>
<p>${longDate(AS_OF)} · ingevuld: ${FILLED_IN} van ${PUPILS.length}</p>
<form onsubmit="return false">
<table class="breed">
<thead><tr><th scope="col">Leerling</th><th scope="col">Leerlingnr</th><th scope="col">Ochtend</th>
<th scope="col">Middag</th></tr></thead>
<tbody>
${PUPILS.map(row)}</tbody>
</table>
<p><button type="submit">Opslaan</button></p>
</form>`,
  });
}
