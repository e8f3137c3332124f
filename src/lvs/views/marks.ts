import { readCell, shownText } from '../grid/cell-text.ts';
import type { Cell } from '../grid/grid.ts';
import { isShown } from '../page/shown.ts';
import { fold, tidy } from '../words/text.ts';

/** What a cell of a register says of its pupil. */
export interface Mark {
  code: string;
  label: string | null;
  minutes: number | null;
  /** A choice in a form; `toggle`: in one of which nobody can see what the page came with. */
  by: 'field' | 'toggle' | 'text';
}

const NATIVE = 'input[type=radio], input[type=checkbox], select';
const TOGGLES = '[role=radio], [role=checkbox], [role=switch], [aria-pressed]';
const PRESSED = '[aria-checked=true], [aria-pressed=true]';
const NOT_CHOSEN =
  /^\W*(?:$|kies|maak|selecteer|select|choose|geen keuze|niet (?:ingevuld|geregistreerd))/;
const CODE_AND_WORDS = /^([A-Z][A-Z0-9]{0,3})\s?[–:-]\s(.+)$/;
const TICK = /^[x✓✔●•]$/i;
const PRESENT = /^(?:p - )?(?:aanwezig|present|✓|✔)$/;

/** Whether a cell has something to choose. */
export function hasChoice({ element }: Cell): boolean {
  return element.querySelector(`${NATIVE}, ${TOGGLES}`) !== null;
}

/** Whether a choice in it may still be open; an empty tick box is no open choice. */
export function canChoose({ element }: Cell): boolean {
  return element.querySelector('input[type=radio]:enabled, select:enabled') !== null;
}

/** Whether a mark says no more than that the pupil was there, as many systems show before anybody looked. */
export function saysPresent({ code, label }: Mark): boolean {
  return PRESENT.test(fold(code)) || PRESENT.test(fold(label));
}

/**
 * The marks in a cell: what is chosen or pressed in it, else its text. `state`: the header is a state itself
 * ("Afwezig"), so that a tick under it means that.
 */
export function marksIn(cell: Cell, header: string, state: boolean): Mark[] {
  if (!hasChoice(cell)) return textMarks(cell, header, state);
  const { element } = cell;
  const marks: Mark[] = [];
  for (const field of element.querySelectorAll<HTMLInputElement | HTMLSelectElement>(NATIVE)) {
    const said = 'options' in field ? option(field) : field.checked ? words(field, header) : null;
    if (said !== null && isOffered(field)) marks.push(mark(said.text, said.value, 'field'));
  }
  for (const toggle of element.querySelectorAll<HTMLElement>(TOGGLES)) {
    if (!toggle.matches(PRESSED) || !isShown(toggle)) continue;
    marks.push(mark(nameOf(toggle) || shownText(toggle) || header, '', 'toggle'));
  }
  return marks;
}

function textMarks(cell: Cell, header: string, state: boolean): Mark[] {
  if (state && TICK.test(cell.text)) return [mark(header, '', 'text')];
  const said = readCell(cell);
  // A field for minutes or a remark that is still empty.
  const isEmptyField = said?.code === '?' && cell.element.querySelector('input, textarea') !== null;
  return said === null || isEmptyField ? [] : [{ ...said, by: 'text' }];
}

function option(select: HTMLSelectElement): { text: string; value: string } | null {
  const chosen = select.options[select.selectedIndex];
  if (!chosen || chosen.value === '' || NOT_CHOSEN.test(fold(chosen.text))) return null;
  return { text: tidy(chosen.text), value: chosen.value };
}

function words(input: HTMLInputElement, header: string): { text: string; value: string } {
  const label = input.labels?.[0];
  const text = nameOf(input) || (label && (shownText(label) || nameOf(label))) || header;
  return { text, value: input.value };
}

function nameOf(element: HTMLElement): string {
  return tidy(element.getAttribute('aria-label') ?? element.title);
}

/** A radio may be hidden under its own label; one in a hidden twin of the row has a hidden label too. */
function isOffered(field: HTMLInputElement | HTMLSelectElement): boolean {
  return isShown(field) || [...(field.labels ?? [])].some(isShown);
}

/** `Z – Ziek`, or `Z Ziek` of which the value is Z: a code and its meaning. */
function mark(text: string, value: string, by: Mark['by']): Mark {
  const behind = value !== '' && text.startsWith(value) ? text.slice(value.length) : '';
  const split = /^[\s–:-]/.test(behind) ? [text, value, behind] : CODE_AND_WORDS.exec(text);
  const label = split && tidy(split[2]!.replace(/^[\s–:-]+/, ''));
  return { code: split ? split[1]! : text, label: label || null, minutes: null, by };
}
