/**
 * All that may stand in the browser's memory (`storage.session`), and nowhere else: whoever keeps something
 * there has its name here. Nothing of it is ever on disk.
 */

/** Lists that belong to one site: under `<kind> <origin> <school>`, the school empty where it is of no school. */
const SITE_KINDS = [
  /** What pages said. */
  'seen',
  /** What was logged and may not stand on disk. */
  'facts',
  /** Whom the Zaakblad is about. */
  'chosen',
  /** How the last look at the site went. */
  'health',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** Which sessions there are, and how each is used. */
export const SESSIONS = 'sessions';

/** What is of no one site, and stays for as long as anything is kept of any; some have more behind them. */
const NOTES = [
  /** The key of a casebook with a PIN that is open. */
  'casebook.root',
  /** Where a pupil was chosen last. */
  'chosen-at',
  /** Behind it the id of the tab in which a person chose a school. */
  'school-choice.',
  /** Behind it a site where no extension may look. */
  'forbidden ',
] as const;
export type NoteKey =
  | 'casebook.root'
  | 'chosen-at'
  | `school-choice.${number}`
  | `forbidden ${string}`;

/** The kind of what stands under a key; null: nobody knows it. */
export function kindOfKey(key: string): string | null {
  if (key === SESSIONS) return SESSIONS;
  const kind = SITE_KINDS.find((one) => key.startsWith(`${one} `));
  return (
    kind ?? NOTES.find((one) => key === one || (isOpenEnded(one) && key.startsWith(one))) ?? null
  );
}

function isOpenEnded(note: string): boolean {
  return note.endsWith('.') || note.endsWith(' ');
}
