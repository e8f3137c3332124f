import type { Grid } from './grid.ts';
import type { PageLine } from './page-lines.ts';
import type { Gap } from './reading.ts';
import { isShownDeep } from './shown.ts';
import { fold, tidy } from './text.ts';

const RANGE_OF = /(\d+)\s*(?:t\/m|–|-|tot|to)\s*(\d+)\s*\(?\s*(?:van|of)\s+(?:de\s+)?(\d+)/;
const PAGE_OF = /\b(?:pagina|page)\s*(\d+)\s*(?:van|of|\/)\s*(\d+)/;
const FOUND =
  /^(\d+)\s+(?:[\p{L}]+\s+)?(?:were found|was found|gevonden|resultaten|registraties)\b/u;
const EVERYTHING = /^(?:alle|all|iedereen|everything|geen filter|toon alle|-|—)/;
const NARROWS = /^(?:alleen|only|niet|not|verberg|hide|zonder)\b/;
const SEARCH = /zoek|search|filter/;

/** What the page itself says that makes it show less than everything: filters, pages, virtual rows. */
export function gapsOf(document: Document, grid: Grid, lines: PageLine[]): Gap[] {
  const gaps: Gap[] = [];
  const filter = activeFilter(document, grid);
  if (filter !== null) gaps.push({ what: 'filtered', detail: filter });
  const pager = activePager(lines, grid.rows.length);
  if (pager !== null) gaps.push({ what: 'paged', detail: pager });
  const rowCount = Number(grid.table.getAttribute('aria-rowcount'));
  if (rowCount > grid.rows.length + grid.hiddenRows + 2) {
    gaps.push({ what: 'virtual', detail: String(rowCount) });
  }
  return gaps;
}

/** The words of a filter that is on, or null. */
function activeFilter(document: Document, grid: Grid): string | null {
  if (grid.hiddenRows > 0) return `${grid.hiddenRows} rijen`;
  for (const field of document.querySelectorAll('input, select')) {
    if (grid.table.contains(field) || !isShownDeep(field)) continue;
    const filter =
      field.tagName === 'SELECT'
        ? narrowingOption(field as HTMLSelectElement)
        : narrowingInput(field as HTMLInputElement);
    if (filter !== null) return filter;
  }
  return null;
}

function narrowingOption(select: HTMLSelectElement): string | null {
  const chosen = select.options[select.selectedIndex];
  if (!chosen) return null;
  const words = fold(chosen.text);
  if (NARROWS.test(words)) return tidy(chosen.text);
  const offersAll = [...select.options].some((option) => EVERYTHING.test(fold(option.text)));
  return offersAll && !EVERYTHING.test(words) ? tidy(chosen.text) : null;
}

function narrowingInput(input: HTMLInputElement): string | null {
  const label = fold(input.labels?.[0]?.textContent ?? '');
  if (input.type === 'checkbox' || input.type === 'radio') {
    return input.checked && NARROWS.test(label) ? tidy(input.labels?.[0]?.textContent ?? '') : null;
  }
  const words = `${label} ${fold(input.placeholder)} ${fold(input.getAttribute('aria-label'))} ${input.name}`;
  const searches = input.type === 'search' || (input.type === 'text' && SEARCH.test(words));
  return searches && tidy(input.value) !== '' ? tidy(input.value) : null;
}

/** The words of a pager that has more pages, or of a stated count above the rows shown; or null. */
function activePager(lines: PageLine[], rows: number): string | null {
  const more = lines.find(
    ({ element, text }) => saysMore(fold(text), rows) && isShownDeep(element),
  );
  return more?.text ?? null;
}

function saysMore(text: string, rows: number): boolean {
  const range = RANGE_OF.exec(text);
  if (range) return Number(range[3]) > Number(range[2]) - Number(range[1]) + 1;
  const page = PAGE_OF.exec(text);
  if (page) return Number(page[2]) > 1;
  const found = FOUND.exec(text);
  return found !== null && Number(found[1]) > rows;
}
