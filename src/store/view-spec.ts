/**
 * How one view of an LVS is read: plain data, part of an adapter or made by a person in teach mode (a
 * page mapping). It names what holds through redesigns: component tags, test attributes, words in
 * headers; never generated class names.
 */
export interface ViewSpec {
  /** Within its adapter or school: `lesregistratie`. */
  id: string;
  /** Dutch, for people: "Registratie van een les". */
  title: string;
  kind: ViewKind;
  scope: Scope;
  when: {
    /** Path and hash of the address; `*` stands for one piece, `**` for any: `/leerling/*`. */
    path?: string;
    /** All of these are in the page. */
    shows?: Sel[];
    /** All of these stand in one header, folded. */
    headers?: string[];
  };
  /** While one of these is shown the page is not there yet: skeletons, spinners. */
  loading?: Sel[];
  rows: RowsSpec;
  /**
   * Goes before what the header words of a table tell. A field may have several places in a row: the first
   * that says something counts; two wordings in one place stay together.
   */
  fields?: FieldSpec[];
  /**
   * What stands once on the page, for all rows: `pupil`, `number`, `group`, `when` (a day), `part`, `part-to`,
   * `period`, `code`. Also looked for around the frame; two wordings of one place say nothing.
   */
  page?: FieldSpec[];
  /** Marks that the view shows less than everything; `true`: it always may. */
  gaps?: Partial<Record<'filtered' | 'paged' | 'virtual' | 'thresholds' | 'folded', Sel[] | true>>;
  /** A row with one of these in it is not saved yet. */
  unsaved?: Sel[];
  /** Words of a row or page that say that there is nothing. Folded. */
  empty?: string[];
  /** Words that the LVS itself writes where nobody gave a reason yet. Folded. */
  noReason?: string[];
  /** What the rows are: what was reported beforehand (melding), or what was seen in class (waarneming). */
  notion?: Notion;
  /** Whether a day without a row is a day present, once period and list are whole. Default `nothing`. */
  silence?: 'present' | 'nothing';
  dates?: {
    /** `05-06-2026`; default `day-month`. */
    order?: 'day-month' | 'month-day';
    /** Where a date without a year belongs. Default `period`; `this-year`: the calendar year of today. */
    year?: 'period' | 'this-year' | 'school-year';
  };
  /** When the register of today is complete. Default `never`. `after`: `HH:MM`. */
  todayComplete?: 'never' | 'all-filled' | { shows: Sel[] } | { after: string };
}

/** CSS selector; ` >>> ` goes on in an open shadow root. */
export type Sel = string;

export const VIEW_KINDS = ['events', 'history', 'matrix', 'register', 'totals'] as const;
/**
 * `events`: a row per registration. `history`: a row per day of one pupil. `matrix`: a row per pupil, a
 * column per day. `register`: a row per pupil, one day or lesson. `totals`: counts only.
 */
export type ViewKind = (typeof VIEW_KINDS)[number];

export const SCOPES = ['pupil', 'group', 'school'] as const;
export type Scope = (typeof SCOPES)[number];

export const NOTIONS = ['report', 'observation'] as const;
/** `report`: a melding, by parents or administration. `observation`: a waarneming, in class. */
export type Notion = (typeof NOTIONS)[number];

/** Where the rows are. */
export type RowsSpec =
  /** A table, its merged cells spread out; with `several`, all that match, if they have one header. */
  | { as: 'table'; at?: Sel; several?: true }
  /** A header table above a body table, columns by index; unequal widths are no reading. */
  | { as: 'split'; at: Sel; head: Sel; body: Sel }
  /** Tables side by side, rows by index; unequal heights are no reading. */
  | { as: 'beside'; at: Sel; tables: Sel }
  /** ARIA roles grid or table, row, columnheader, gridcell. */
  | { as: 'grid'; at?: Sel }
  /** Any repeated element, its fields found inside it. */
  | { as: 'blocks'; at: Sel };

export const FIELDS = [
  'pupil', // the whole name
  'first-name', // roepnaam
  'infix', // voorvoegsel
  'last-name',
  'number', // leerlingnummer
  'id', // any other number: perhaps of the row
  'birth-date',
  'group',
  'date',
  'date-from',
  'date-to',
  'when', // day and part of it in one text: `12-10-2026 3e uur`, `Ma 12 okt, 3e - 4e uur`
  'part', // dagdeel, lesson or clock time
  'part-to',
  'period',
  'code',
  'kind',
  'reason',
  'excused',
  'notion',
  'handled', // afgehandeld
  'minutes',
  'count',
  'subject',
  'remark',
] as const;
/** What a column or a place says. */
export type Field = (typeof FIELDS)[number];

/**
 * Where a field stands: in the column under one of `headers`, in column `index`, or at an element in or around
 * the row; in a matrix or history without any of these in each cell of a day.
 */
export interface FieldSpec {
  field: Field;
  headers?: string[];
  /** Only for a column without a header, counted from 0, in a page mapping. */
  index?: number;
  at?: Sel;
  /** Look from the nearest element around the row that matches, instead of from the row. */
  around?: Sel;
  /** What of the element says it; `classes`: the words of its class attribute, read by `words`. Default `text`. */
  from?: 'text' | 'title' | 'aria-label' | 'classes';
  /** What the page's word (or class) means, in our words or as a code; others say nothing. */
  words?: Record<string, string>;
  /** Read it also where the page hides it: what it shows on a phone only and nowhere else. */
  hidden?: boolean;
  /** What it means when nothing stands there: an empty end may be `heden`. */
  blank?: string;
  /** Only a piece of the text: split by `by`, counted from 0, or from -1 at the end. */
  piece?: { by: string; at: number };
  /** Without it the row cannot be read. */
  required?: boolean;
}
