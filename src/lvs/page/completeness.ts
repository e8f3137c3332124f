import type { Grid } from '../grid/grid.ts';
import type { Gap } from '../reading/reading.ts';
import { fold, tidy } from '../words/text.ts';
import { wasChanged } from './form-dates.ts';
import type { PageLine } from './page-lines.ts';
import { isShownDeep } from './shown.ts';

const RANGE_OF = /\d\s*(?:t\/m|–|-|tot|to)\s*\d+\s*\(?\s*(?:van|of|\/)\s*(?:de\s+)?(\d+)/;
const PAGE_OF = /\b(?:pagina|page)\s*\d+\s*(?:van|of|\/)\s*(\d+)/;
const FOUND =
  /(?:^|\b\d+\s(?:van|of)\s(?:de\s)?)(\d+)\s+(?:[\p{L}]+\s+)?(?:were found|was found|gevonden|resultaten|registraties)\b/u;
const LAST = /\b(?:laatste|recente|eerste)\s(?:\d+\s)?(?:registraties|meldingen|absenties)\b/;
const NEXT =
  /^(?:volgende(?: pagina)?|next(?: page)?|»|>>|(?:toon|laad|load|show) .*(?:meer|more)|meer (?:laden|tonen))$/;
/** Kinds of registration: chosen by themselves they leave the other kinds out. */
const KIND = /\b(?:ziek|te laat|(?:on)?geoorloofd|spijbelen|verlof|ochtend|middag)\b/;
const CHOSEN = '[aria-selected=true], [aria-pressed=true], .active, .selected';
const SPACER = 'tr[style*=height]:empty, td:only-child[style*=height]:empty';
const EVERYTHING = /^\W*(?:alle(?!en)|all\b|iedereen|everything|geen filter|toon alle|-|—)/;
const NARROWS = /^(?:alleen|only|niet|not|verberg|hide|zonder)\b/;
const SEARCH = /zoek|search|filter/;

/** What the page itself says that makes it show less than everything: filters, pages, virtual rows. */
export function gapsOf(document: Document, grid: Grid, lines: PageLine[]): Gap[] {
  const gaps: Gap[] = [];
  const filter = activeFilter(document, grid);
  if (filter !== null) gaps.push({ what: 'filtered', detail: filter });
  const pager = activePager(lines, grid.rows.length) ?? nextPage(document);
  if (pager !== null) gaps.push({ what: 'paged', detail: pager });
  const rowCount = Number(grid.root.closest('[aria-rowcount]')?.getAttribute('aria-rowcount') ?? 0);
  if (
    rowCount < 0 ||
    rowCount > grid.rows.length + grid.hiddenRows + 2 ||
    grid.root.querySelector(SPACER)
  ) {
    gaps.push({ what: 'virtual', detail: '' });
  }
  return gaps;
}

/** The words of a filter that is on, or null. */
function activeFilter(document: Document, grid: Grid): string | null {
  if (grid.hiddenRows > 0) return `${grid.hiddenRows} rijen`;
  for (const field of document.querySelectorAll('input, select')) {
    if ((grid.root.contains(field) && !field.closest('th')) || !isShownDeep(field)) continue;
    const filter =
      field.tagName === 'SELECT'
        ? narrowingOption(field as HTMLSelectElement)
        : narrowingInput(field as HTMLInputElement);
    if (filter !== null) return filter;
  }
  const kind = firstShown(document, CHOSEN, (chosen, words) => {
    return words.length < 40 && KIND.test(fold(words)) && !grid.root.contains(chosen);
  });
  return kind && tidy(kind.textContent);
}

function narrowingOption(select: HTMLSelectElement): string | null {
  const chosen = select.options[select.selectedIndex];
  if (!chosen) return null;
  const words = fold(chosen.text);
  const offersAll = [...select.options].some((option) => EVERYTHING.test(fold(option.text)));
  const narrows = offersAll || NARROWS.test(words) || KIND.test(words);
  return wasChanged(select) || (narrows && !EVERYTHING.test(words)) ? tidy(chosen.text) : null;
}

function narrowingInput(input: HTMLInputElement): string | null {
  const label = fold(input.labels?.[0]?.textContent ?? '');
  if (input.type === 'checkbox' || input.type === 'radio') {
    // Ticked "alleen …" narrows, and so does one kind of several; an unticked kind is left out.
    const isOn = input.checked && NARROWS.test(label);
    const isKind = KIND.test(label) && input.checked === (input.type === 'radio');
    return isOn || isKind ? label : null;
  }
  const words = `${label} ${fold(input.placeholder)} ${fold(input.getAttribute('aria-label'))} ${input.name}`;
  const searches =
    input.type === 'search' ||
    (input.type === 'text' && (SEARCH.test(words) || input.closest('th') !== null));
  // A word that was cleared but not sent still filters.
  return searches ? tidy(input.value) || tidy(input.defaultValue) || null : null;
}

/** The words of a pager that has more pages, or of a stated count above the rows shown; or null. */
function activePager(lines: PageLine[], rows: number): string | null {
  const more = lines.find(
    ({ element, text }) => saysMore(fold(text), rows) && isShownDeep(element),
  );
  return more?.text ?? null;
}

/** The words of a button or link to more rows, or null. */
function nextPage(document: Document): string | null {
  const button = firstShown(document, 'a, button', (candidate, words) => {
    const says = NEXT.test(fold(candidate.getAttribute('aria-label') ?? words));
    return says && !candidate.closest(':disabled, [aria-disabled=true], .disabled');
  });
  return button && tidy(button.textContent);
}

function firstShown(
  document: Document,
  selector: string,
  test: (element: Element, words: string) => boolean,
): Element | null {
  for (const element of document.querySelectorAll(selector)) {
    if (test(element, tidy(element.textContent)) && isShownDeep(element)) return element;
  }
  return null;
}

function saysMore(words: string, rows: number): boolean {
  const text = words.replace(/(\d)\.(?=\d{3}\b)/g, '$1');
  const total = (RANGE_OF.exec(text) ?? FOUND.exec(text))?.[1];
  const pages = PAGE_OF.exec(text)?.[1];
  return Number(total) > rows || Number(pages) > 1 || LAST.test(text);
}
