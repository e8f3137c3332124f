import type { Municipality, Sector } from '../attendance/pupil-case.ts';
import type { DayUnit } from '../calendar/terms.ts';
import type { Source } from './sources.ts';

/**
 * The content behind the steps: conversation guides, forms, letters, reports, checklists, invitations and
 * questions to partners, as the build makes them from YAML. Plain JSON; all words are Dutch.
 */

/** For whom something is meant; null: for all. What is left after `documentsFor` is always meant. */
export interface Scope {
  /** Ids of packs. */
  packs: readonly string[] | null;
  sectors: readonly Sector[] | null;
  municipalities: readonly Municipality[] | null;
}

export const FIELD_TYPES = ['text', 'lines', 'date', 'yes-no', 'choice', 'list'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** One thing to fill in, copy or read out. */
export interface DocumentField extends Scope {
  /** Unique in its document. */
  id: string;
  label: string;
  /** `text`: one line. `lines`: free text. `choice`: one of `choices`. `list`: a line per item. */
  type: FieldType;
  /** The words to choose from; empty for every other type. */
  choices: readonly string[];
  /** Heading that it stands under; fields of one section stand together. */
  section: string;
  /** What fills it; null: only a person can. */
  from: Source | null;
  /** Question to the person, when nothing fills it or the value is unknown; null: it stays empty. */
  ask: string | null;
  /** Short help below it. */
  hint: string | null;
  /** The document makes no sense without it. */
  required: boolean;
  /** About health or help: lives in the open form only, and is not kept even for the session. */
  health: boolean;
}

/** Something a person should know or do. */
export interface ChecklistItem extends Scope {
  id: string;
  text: string;
  /** How a protocol asks for it, by id of the pack; a pack that is not named does not ask for it itself. */
  demands: Readonly<Record<string, string>>;
  /** A field of this document that answers it; null: only a tick. */
  field: string | null;
  section: string;
}

/** Somebody at a meeting. */
export interface Attendee extends Scope {
  who: string;
  presence: 'must' | 'on-demand';
  /** In which case only, in words: "als verzuim zonder geldige reden op de agenda staat"; null: always. */
  when: string | null;
  /** Partners of packs (`partner.haag.jgz`) that this is, for local name and contact; mostly one or none. */
  partners: readonly string[];
}

/** One step of a conversation. */
export interface GuideStep {
  title: string;
  /** In which case only, in words: "bij ziek melden"; null: always. */
  when: string | null;
  /** What to ask or say, word for word; `{field-id}` is a slot as in a letter. */
  prompts: readonly string[];
  do: readonly string[];
  dont: readonly string[];
}

/** What to say when somebody says this. */
export interface GuideAnswer {
  remark: string;
  answer: string;
}

/** Something for the calendar. The title never says whom it is about: "Evaluatie verzuim". */
export interface DocumentDeadline extends Scope {
  title: string;
  from: DeadlineFrom;
}

export type DeadlineFrom =
  /** The term of the signal that the document was opened from; none without a term. */
  | { kind: 'due' }
  /** The day that a person filled in, in this field of the document (of type date). */
  | { kind: 'field'; field: string }
  /** So long after the day of the first log of the step. */
  | { kind: 'after-done'; after: number; unit: DayUnit };

interface DocumentBase extends Scope {
  /** `doc.jeugdarts-form`. */
  id: string;
  title: string;
  /** What it is for, in one sentence. */
  about: string;
  /** Where a protocol describes it: section by id of the pack. Empty: no protocol does. */
  sources: Readonly<Record<string, string>>;
  /** What in it is our own, or what the source lacks, in one sentence for the reader; null: nothing to say. */
  ours: string | null;
  /** Names nobody: nothing of the pupil may stand in it. */
  anonymous: boolean;
  /** What must be true first, as sentences to tick; consent and guards come from the pack. */
  before: readonly string[];
  /** In the order in which they are filled in. */
  fields: readonly DocumentField[];
  deadlines: readonly DocumentDeadline[];
}

/** What to say and ask in a conversation. */
export interface GuideDocument extends DocumentBase {
  kind: 'guide';
  steps: readonly GuideStep[];
  answers: readonly GuideAnswer[];
}

/** A form, field by field. */
export interface FormDocument extends DocumentBase {
  kind: 'form';
  /** Partners of packs that it goes to; empty: it stays at school. */
  to: readonly string[];
}

/** Fields to copy into another system. */
export interface ReportDocument extends DocumentBase {
  kind: 'report';
  /** Name of that system, or of who receives it: "DUO". */
  into: string;
}

/** Text to send or hand over. */
export interface LetterDocument extends DocumentBase {
  kind: 'letter';
  to: string;
  /**
   * Paragraphs with slots: `{field-id}` stands for the value of that field. A slot without a value stays
   * blank, to fill in by hand; a paragraph that is nothing but such a slot is left out.
   */
  paragraphs: readonly string[];
}

/** What should be there. */
export interface ChecklistDocument extends DocumentBase {
  kind: 'checklist';
  items: readonly ChecklistItem[];
}

/** A meeting: who must be there, what about. */
export interface InvitationDocument extends DocumentBase {
  kind: 'invitation';
  attendees: readonly Attendee[];
  agenda: readonly string[];
  /** Text of the invitation, with slots as in a letter; names nobody who need not know. */
  paragraphs: readonly string[];
}

/** A question to a partner. */
export interface QuestionDocument extends DocumentBase {
  kind: 'question';
  /** Partners of packs that it goes to. */
  to: readonly string[];
  /** Text around the fields, with slots as in a letter. */
  paragraphs: readonly string[];
}

export type ActionDocument =
  | GuideDocument
  | FormDocument
  | ReportDocument
  | LetterDocument
  | ChecklistDocument
  | InvitationDocument
  | QuestionDocument;
export type DocumentKind = ActionDocument['kind'];

/**
 * What a person logs by saying "gedaan op <datum>".
 * `as`: `date` takes the place of what stood there; `dates` adds it to a list; `reports` adds `{ date }` to
 * the reports to DUO.
 */
export interface ActionLog extends Scope {
  /** What the day is: "Gesprek gevoerd op". */
  label: string;
  /** Name of the fact. With `{rule}` in it: for a task of the school, whose rule takes its place. */
  fact: string;
  as: 'date' | 'dates' | 'reports';
}

/** What stands behind one step. */
export interface ActionContent {
  /** Ids of documents, in the order in which to show them. */
  documents: readonly string[];
  /** Why there is no document; null when there is one. */
  wordsOnly: string | null;
  /** Empty: nothing is logged. `logsFor` gives those of one place. */
  logs: readonly ActionLog[];
}

/** Everything, as `.generated/documents.json` holds it. */
export interface DocumentLibrary {
  documents: Readonly<Record<string, ActionDocument>>;
  /** Every step of the catalogue, by its id. */
  actions: Readonly<Record<string, ActionContent>>;
}
