import type { Field } from '../../store/view-spec.ts';
import type { FoundList, ListContext, ListRead } from '../found-list.ts';
import type { Column } from '../grid/columns.ts';
import { PupilCollector } from '../reading/collect.ts';
import type { RawEntry } from '../reading/reading.ts';
import { dateRules } from '../words/date-rules.ts';
import { fold } from '../words/text.ts';
import type { When } from '../words/when-text.ts';
import { dataRows } from './data-rows.ts';
import { pupilReader } from './row-pupil.ts';
import { registrationReader, type Said } from './row-says.ts';
import { DATE_FIELDS, whenReader } from './row-when.ts';

const ONCE: Field[] = [
  'pupil',
  'first-name',
  'last-name',
  'number',
  'code',
  'kind',
  ...DATE_FIELDS,
];
const TWICE: Field[] = ['part', 'part-to'];
const LATE = /\b(?:te laat|telaat|late)\b/;

/** Reads a list with a row per registration. `unreadable` counts rows whose pupil, day, hour or code could not be read. */
export function readEvents(list: FoundList, context: ListContext): ListRead {
  const { columns, spec } = list;
  const rows = dataRows(list);
  const dated = columns.filter(({ field }) => field && DATE_FIELDS.includes(field));
  const dates = rows.flatMap(({ cells }) => dated.map(({ index }) => cells[index]?.text ?? ''));
  const pupilOf = pupilReader(list, context);
  const whenOf = whenReader(columns, dateRules(spec?.dates ?? {}, context, dates));
  const saidOf = registrationReader(list, context);
  const collector = new PupilCollector();
  let unreadable = 0;
  const unclear = isUnclear(columns);
  for (const row of rows) {
    const said = unclear ? null : saidOf(row);
    if (said === 'nothing') continue;
    const pupil = said && pupilOf(row);
    const entries = pupil && entriesOf(said!, whenOf(row, context), context.code);
    if (pupil && entries) collector.add(pupil, { entries });
    else unreadable++;
  }
  // A known list that is empty is about somebody all the same.
  const { pupil } = context;
  if (spec && pupil && collector.pupils().length === 0) collector.add(pupil, {});
  return { pupils: collector.pupils(), unreadable };
}

/** Two columns of one kind (date of entry and of absence, a list in two halves): nobody can say which. */
function isUnclear(columns: Column[]): boolean {
  const places = columns.flatMap(({ field, header }) => {
    if (field && ONCE.includes(field)) return [field];
    // Lessons and clock times may stand side by side.
    return field && TWICE.includes(field) ? [`${field} ${fold(header)}`] : [];
  });
  return new Set(places).size < places.length;
}

function entriesOf(said: Said, when: When | null, pageCode: string | null): RawEntry[] | null {
  if (when === null) return null;
  const minutes = when.minutes ?? said.minutes;
  // Who is late misses no hour: the day is enough. For all else nobody can say which hour.
  const isLate = LATE.test(fold([said.code, said.label, pageCode].join(' ')));
  if (when.at.some(({ slot }) => slot === null) && !isLate) return null;
  return when.at.map(({ day, slot }) => ({ day, slot: slot ?? { part: 'day' }, ...said, minutes }));
}
