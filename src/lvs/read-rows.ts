import type { Field } from '../store/view-spec.ts';
import type { FoundList, ListContext, ListRead } from './found-list.ts';
import { contentLines, type PageLine } from './page/page-lines.ts';
import { registerMoment } from './page/register-moment.ts';
import { readHistory, readMatrix } from './views/read-days.ts';
import { readEvents } from './views/read-events.ts';
import { type RegisterRead, readRegister } from './views/read-register.ts';
import { readTotals } from './views/read-totals.ts';
import { saysUnsaved } from './views/unsaved.ts';
import { unitOf } from './words/count-text.ts';
import { dateRules } from './words/date-rules.ts';

const COUNTED_IN = /\b(?:geteld|aantallen|uitgedrukt|weergave) in (\p{L}+)/iu;

/**
 * Reads the rows of a list by its kind. `complete`: the page says that its register is. Null when their days
 * are not known, or nothing is counted.
 */
export function readRows(
  document: Document,
  list: FoundList,
  context: ListContext,
  lines: PageLine[],
  complete: boolean,
): ListRead | RegisterRead | null {
  const { kind, columns, grid, spec } = list;
  switch (kind) {
    case 'events':
      return readEvents(list, context);
    case 'history':
      return readHistory(list, context);
    case 'matrix':
      return readMatrix(list, context);
    case 'register': {
      const headers = columns.map(({ header }) => header);
      const rules = dateRules(spec?.dates ?? {}, context);
      const found = registerMoment(document, grid.root, lines, headers, rules);
      // Where its own place says nothing, another date or time is of something else: of saving, for one.
      const own = (field: Field) => spec?.page?.some((place) => place.field === field) === true;
      const day = context.day ?? (own('when') ? null : found.day);
      const isElsewhere = context.slots.length === 0 && !own('part');
      const slots = isElsewhere ? found.slots : context.slots;
      const unsaved = !spec?.unsaved && saysUnsaved(lines);
      return readRegister(list, context, { day, slots, complete, unsaved });
    }
    case 'totals': {
      const [counted] = contentLines(lines, COUNTED_IN);
      const word = counted && COUNTED_IN.exec(counted.text)![1]!;
      return readTotals(list, context, word ? unitOf(word.toLowerCase()) : null);
    }
  }
}
