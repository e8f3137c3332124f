import type { FieldSpec } from '../../store/view-spec.ts';
import { shownText } from '../grid/cell-text.ts';
import type { Cell } from '../grid/grid.ts';
import { isShownDeep } from '../page/shown.ts';
import { fold, tidy } from '../words/text.ts';
import { findAll } from './find-all.ts';

/** What the field's elements in or around `root` say, each wording once; empty when they say nothing. */
export function saidBy(spec: FieldSpec, root: Document | HTMLElement): Cell[] {
  const from = spec.around && 'closest' in root ? root.closest<HTMLElement>(spec.around) : root;
  if (from === null) return [];
  const elements = spec.at === undefined ? [from as HTMLElement] : findAll(from, spec.at);
  const said = new Map<string, Cell>();
  for (const element of elements) {
    const text = spec.hidden || isShownDeep(element) ? meant(element, spec) : '';
    if (text !== '' && !said.has(text)) said.set(text, { text, element });
  }
  return [...said.values()];
}

/** The same as one cell. Several wordings stay together: none of them may pass for the only one. */
export function saidOnce(spec: FieldSpec, root: Document | HTMLElement): Cell | null {
  const said = saidBy(spec, root);
  const [first] = said;
  return first ? { text: said.map(({ text }) => text).join(' + '), element: first.element } : null;
}

function meant(element: HTMLElement, spec: FieldSpec): string {
  const { from = 'text', piece, words } = spec;
  if (from === 'classes') {
    const meanings = [...element.classList].map((word) => meaningOf(word, words));
    return meanings.filter((meaning) => meaning !== '').join(' + ');
  }
  const text = textOf(element, from, spec.hidden === true);
  const said = piece ? tidy(text.split(piece.by).at(piece.at) ?? '') : text;
  return words ? meaningOf(said, words) : said;
}

function textOf(
  element: HTMLElement,
  from: 'text' | 'title' | 'aria-label',
  hidden: boolean,
): string {
  if (from !== 'text') return tidy(element.getAttribute(from));
  return hidden ? tidy(element.textContent) : shownText(element);
}

const folded = new WeakMap<object, Map<string, string>>();

/** What a word of the page means by the view's own list; `''` when it is not in it. */
function meaningOf(word: string, words: Record<string, string> = {}): string {
  let meanings = folded.get(words);
  if (meanings === undefined) {
    meanings = new Map(Object.entries(words).map(([key, meaning]) => [fold(key), meaning]));
    folded.set(words, meanings);
  }
  return meanings.get(fold(word)) ?? '';
}
