import { longDate, MONTHS } from '../calendar.ts';
import {
  type LessonMark,
  VO_LESSONS,
  VO_PERIOD,
  VO_REASONS,
  VO_SCHOOL_NAME,
  type VoPupil,
} from '../vo-data.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

const LESSONS = Array.from({ length: VO_LESSONS }, (_, i) => i + 1);

function option(value: string, text: string, chosen: string): Html {
  return value === chosen
    ? html`<option value="${value}" selected>${text}</option>`
    : html`<option value="${value}">${text}</option>`;
}

/** A date as three selects: day, month, year. */
function dateSelects(legend: string, name: string, date: string): Html {
  const [year = '', month = '', day = ''] = date.split('-');
  const two = (n: number) => String(n).padStart(2, '0');
  const days = Array.from({ length: 31 }, (_, i) => option(two(i + 1), String(i + 1), day));
  const months = MONTHS.map((text, i) => option(two(i + 1), text, month));
  const years = ['2025', '2026', '2027'].map((text) => option(text, text, year));
  return html`<fieldset><legend>${legend}</legend>
<select name="${name}_dag" aria-label="dag" autocomplete="off">${days}</select>
<select name="${name}_maand" aria-label="maand" autocomplete="off">${months}</select>
<select name="${name}_jaar" aria-label="jaar" autocomplete="off">${years}</select>
</fieldset>`;
}

function cell(mark: LessonMark | undefined): Html {
  if (!mark) return html`<td>&nbsp;</td>`;
  const words = mark.minutes === null ? mark.note : `${mark.minutes} min, ${mark.note}`;
  return html`<td><span class="code" title="${VO_REASONS[mark.code]}">${mark.code}</span> <small>${words}</small></td>`;
}

const HEADER = html`<tr><th scope="col">Datum</th><th scope="col">Totaal</th>${LESSONS.map(
  (n) => html`<th scope="col">${n}</th>`,
)}</tr>
`;

function row(pupil: VoPupil, date: string): Html {
  const marks = pupil.marks.filter((m) => m.date === date);
  const total = marks.length === 1 ? '1 les' : `${marks.length} lessen`;
  return html`<tr><td>${longDate(date)}</td><td>${total}</td>${LESSONS.map((n) =>
    cell(marks.find((m) => m.lesson === n)),
  )}</tr>
`;
}

/** `/vo/leerling/<nr>/historie`: one pupil of the secondary school, a column per lesson. */
export function renderVoHistory(pupil: VoPupil): string {
  const dates = [...new Set(pupil.marks.map((m) => m.date))].sort();
  return layout({
    title: 'Verzuimhistorie',
    school: VO_SCHOOL_NAME,
    main: html`<h1>Verzuimhistorie</h1>
<form class="balk" autocomplete="off">
${dateSelects('Van', 'van', VO_PERIOD.from)}
${dateSelects('Tot en met', 'tot', VO_PERIOD.to)}
</form>
<h2>Leerling: ${pupil.name}</h2>
<p class="stil">Leerlingnummer: ${pupil.number} · Klas: ${pupil.group}</p>
<div class="rollend"><table class="breed">
<thead>${HEADER}</thead>
<tbody>
${dates.map((date) => row(pupil, date))}${HEADER}</tbody>
</table></div>`,
  });
}
