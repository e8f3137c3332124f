import { idInLink, pupilKeys } from '../reading/pupil-key.ts';
import type { RowPupil } from '../views/row-pupil.ts';
import { tidy } from '../words/text.ts';
import { matching, type PageLine } from './page-lines.ts';
import { isShownDeep } from './shown.ts';

/** A bare "Naam:" may be anyone's, the teacher's too. */
const LABELLED =
  /^(?:leerling|student|pupil|naam leerling|deelnemer)\s*:\s*(?!alle\b)(\S.{1,60})$/i;
const NUMBER = /(?:leerlingnummer|leerlingnr\.?|stamnr\.?|stamnummer)\s*:?\s*([\w-]*\d[\w-]*)/i;
const GROUP = /(?:^|[\s·|,;(])(?:groep|klas|stamgroep|stamklas)\s*:\s*([^·|,;:()]{1,20})/i;
const NUMBER_AFTER_NAME = /\s*\(?(?:nr\.?|leerlingnr\.?|leerlingnummer)?\s*:?\s*(\d{3,12})\)?$/i;

/**
 * The one pupil that a page without a pupil column is about. Believed only when the page labels the
 * name ("Leerling: …") or when the table's own links and one link with a name carry the same pupil id,
 * and when no name stands over some of the table's rows.
 */
export function pupilOfPage(
  document: Document,
  table: HTMLElement,
  lines: PageLine[],
): RowPupil | null {
  const hasHeadings = lines.some(
    ({ element, text }) => table.contains(element.closest('tbody')) && looksLikeName(text),
  );
  return hasHeadings ? null : (labelledPupil(lines) ?? linkedPupil(document, table, lines));
}

function labelledPupil(lines: PageLine[]): RowPupil | null {
  const labelled = matching(lines, LABELLED);
  const [first] = labelled;
  // Two names on one page: nobody can say whose history this is.
  if (!first || labelled.some(({ match }) => match[1] !== first.match[1])) return null;
  const words = first.match[1]!;
  const number = NUMBER_AFTER_NAME.exec(words);
  return onPage({
    name: tidy(number ? words.slice(0, number.index) : words),
    number: number?.[1] ?? onlyValue(lines, NUMBER),
    linkId: null,
    group: onlyValue(lines, GROUP),
    element: first.element,
  });
}

function linkedPupil(document: Document, table: HTMLElement, lines: PageLine[]): RowPupil | null {
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
  const heading = lines.findLast(({ element, text }) => text === name && isShownDeep(element));
  return onPage({ name, number: null, linkId: id, group: null, element: heading?.element ?? link });
}

/** The one value that the page labels so, or null when it gives none or several. */
function onlyValue(lines: PageLine[], label: RegExp): string | null {
  const values = new Set(matching(lines, label).map(({ match }) => tidy(match[1]!)));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function onPage(of: {
  name: string;
  number: string | null;
  linkId: string | null;
  group: string | null;
  element: HTMLElement;
}): RowPupil {
  const { name, group, element } = of;
  const place = { nameElement: element, row: element, identity: [element] };
  return { ...pupilKeys({ ...of, birthDate: null }), name, group, place };
}

/** Two words or more, letters only, two with a capital: enough where an id has already matched; no sentence. */
export function looksLikeName(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?!Geen )(?=.+[\s'’-][\p{Lu}\p{Lo}])[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*,?(?:\s[\p{L}\p{M}'’.-]+)+$/u.test(
      text,
    )
  );
}
