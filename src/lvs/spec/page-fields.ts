import type { Day } from '../../../rules/attendance/day.ts';
import type { Field, ViewSpec } from '../../store/view-spec.ts';
import type { FoundList } from '../found-list.ts';
import type { Cell } from '../grid/grid.ts';
import { pagesAround } from '../page/pages-around.ts';
import { idInLink, pupilKeys } from '../reading/pupil-key.ts';
import type { RawSlot } from '../reading/reading.ts';
import type { RowPupil } from '../views/row-pupil.ts';
import { dateRules } from '../words/date-rules.ts';
import { joinParts, readPart } from '../words/part-text.ts';
import { readPeriod } from '../words/period-text.ts';
import { readHead } from '../words/when-text.ts';
import { saidBy } from './said-by.ts';

/** What the places of a view on the page say for all rows in `root`; null when a required one says nothing. */
export function pageFields(
  document: Document,
  { page: places = [], scope, dates = {} }: ViewSpec,
  root: HTMLElement,
  today: Day,
): FoundList['said'] | null {
  const cells = new Map<Field, Cell[]>();
  for (const place of places) {
    const cell = onlyOne(document, (from) => saidBy(place, from));
    if (cell) cells.set(place.field, [...(cells.get(place.field) ?? []), cell]);
  }
  if (places.some(({ field, required }) => required && !cells.has(field))) return null;

  const text = (field: Field) => cells.get(field)?.[0]?.text ?? '';
  const [name] = cells.get('pupil') ?? [];
  // "Deze periode" has no dates; another place may give them.
  const periods = cells.get('period')?.map((cell) => readPeriod(cell.text, today));
  const period = periods?.find((found) => found !== null) ?? null;
  const when = readHead(text('when'), dateRules(dates, { period, today }));
  const slots = slotsOf(text('part') || (when?.rest ?? ''), text('part-to'));
  const code = text('code');
  return {
    ...(name && scope === 'pupil' && { pupil: pupilOf(name, text('number'), text('group'), root) }),
    ...(period && { period }),
    ...(when && { day: when.day }),
    ...(slots && { slots }),
    ...(code !== '' && { code }),
  };
}

/** The parts of a day from one text to another; null when they are unclear. */
function slotsOf(from: string, to: string): RawSlot[] | null {
  const first = readPart(from);
  const last = to === '' ? null : readPart(to);
  if (to === '' || first === null) return first;
  return last && first.length === 1 && last.length === 1 ? joinParts(first[0]!, last[0]!) : null;
}

/**
 * What stands on the page itself, or else on those of its origin that hold it in a frame. Of two
 * different texts nobody can say which holds.
 */
function onlyOne(document: Document, read: (from: Document) => Cell[]): Cell | null {
  for (const from of pagesAround(document)) {
    const [cell, other] = read(from);
    if (cell) return other === undefined ? cell : null;
  }
  return null;
}

function pupilOf(
  { text: name, element }: Cell,
  number: string,
  group: string,
  root: HTMLElement,
): RowPupil {
  const page = root.ownerDocument;
  const linkId = idInLink(page.location.href);
  // A badge stands in this page itself: at the host of a name in a shadow root, at the list for one around the frame.
  let nameElement = element;
  for (let in_ = element.getRootNode(); 'host' in in_; in_ = nameElement.getRootNode()) {
    nameElement = (in_ as ShadowRoot).host as HTMLElement;
  }
  if (nameElement.ownerDocument !== page) nameElement = root;
  return {
    ...pupilKeys({ number, linkId, birthDate: null, name, group }),
    name,
    group: group || null,
    place: { nameElement, row: nameElement, identity: [element] },
  };
}
