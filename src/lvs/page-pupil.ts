import { shownText } from './cell-text.ts';
import { idInLink, pupilKey } from './pupil-key.ts';
import type { RowPupil } from './row-pupil.ts';
import { isShownDeep } from './shown.ts';
import { tidy } from './text.ts';

const LABELLED = /^(?:leerling|student|pupil|naam|naam leerling|deelnemer)\s*:\s*(\S.{1,60})$/i;
const NUMBER_AFTER_NAME = /\s*\(?(?:nr\.?|leerlingnr\.?|leerlingnummer)?\s*:?\s*(\d{3,12})\)?$/i;

/**
 * The one pupil that a page without a pupil column is about. Believed only when the page labels the
 * name ("Leerling: …") or when the table's own links and one link with a name carry the same pupil id.
 */
export function pupilOfPage(document: Document, table: HTMLTableElement): RowPupil | null {
  return labelledPupil(document, table) ?? linkedPupil(document, table);
}

function labelledPupil(document: Document, table: HTMLTableElement): RowPupil | null {
  const found = new Map<string, { element: HTMLElement; number: string | null }>();
  const labelled = textBlocks(document, table).filter((e) => LABELLED.test(tidy(e.textContent)));
  for (const element of labelled) {
    // A block around a smaller labelled block only adds words to the name.
    if (labelled.some((other) => other !== element && element.contains(other))) continue;
    const match = LABELLED.exec(tidy(element.textContent))!;
    const number = NUMBER_AFTER_NAME.exec(match[1]!);
    const name = tidy(number ? match[1]!.slice(0, number.index) : match[1]!);
    if (/\p{L}/u.test(name)) found.set(name, { element, number: number?.[1] ?? null });
  }
  // Two names on one page: nobody can say whose history this is.
  if (found.size !== 1) return null;
  const [[name, { element, number }]] = [...found] as [
    [string, { element: HTMLElement; number: string | null }],
  ];
  return onPage(name, number, null, element);
}

function linkedPupil(document: Document, table: HTMLTableElement): RowPupil | null {
  const ids = new Set([...table.getElementsByTagName('a')].map((a) => idInLink(a.href)));
  const [id] = ids;
  if (ids.size !== 1 || !id) return null;
  const names = new Set<string>();
  let link: HTMLElement | null = null;
  for (const a of document.getElementsByTagName('a')) {
    const text = tidy(a.textContent);
    if (table.contains(a) || idInLink(a.href) !== id || !looksLikeName(text)) continue;
    names.add(text);
    link = a;
  }
  const [name] = names;
  if (names.size !== 1 || name === undefined || link === null) return null;
  const heading = textBlocks(document, table).findLast((block) => tidy(block.textContent) === name);
  return onPage(name, null, id, heading ?? link);
}

function onPage(
  name: string,
  number: string | null,
  linkId: string | null,
  element: HTMLElement,
): RowPupil {
  return {
    key: pupilKey({ number, linkId, name, group: null }),
    name,
    group: null,
    place: { nameElement: element, row: element, identity: [element] },
  };
}

/** Two words or more, letters only, no small first letter: enough where an id has already matched. */
function looksLikeName(text: string): boolean {
  return (
    text.length <= 60 && /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:\s[\p{L}\p{M}'’.-]+)+$/u.test(text)
  );
}

/** Short shown blocks that stand before the table, in page order. */
function textBlocks(document: Document, table: HTMLTableElement): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>(
    'h1, h2, h3, h4, p, caption, dt, dd, td, div, span, strong, header',
  )) {
    const before = table.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    const isCaption = element.tagName === 'CAPTION' && table.contains(element);
    if (!(before || isCaption) || element.contains(table)) continue;
    if ((element.textContent?.length ?? 0) > 200 || shownText(element) === '') continue;
    if (isShownDeep(element)) blocks.push(element);
  }
  return blocks;
}
