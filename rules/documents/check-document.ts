import { nearestSpelling } from '../evaluate/nearest-spelling.ts';
import { checkField, type FieldInFile } from './check-field.ts';
import type { DocumentInFile } from './document-schema.ts';

/** Something that is wrong inside one document. */
export interface DocumentProblem {
  path: (string | number)[];
  message: string;
}

const SLOT = /\{([^{}]*)\}/g;

/** What one document says about itself must fit together: fields, slots, ticks, terms, and its anonymity. */
export function checkDocument(document: DocumentInFile): DocumentProblem[] {
  const fields = document.sections.flatMap((section) => section.fields);
  const ids = fields.map(({ id }) => id);
  return [
    ...checkFields(document),
    ...checkItems(document, ids),
    ...checkSlots(document, unscoped(fields)),
    ...checkDeadlines(document, fields),
  ];
}

function checkFields({ sections, anonymous }: DocumentInFile): DocumentProblem[] {
  return [
    ...twice(sections.map(({ fields }) => fields)).map(([s, f]) =>
      problem(['sections', s, 'fields', f, 'id'], 'each id once'),
    ),
    ...sections.flatMap(({ fields }, s) =>
      fields.flatMap((field, f) =>
        checkField(field, anonymous).map(({ key, message }) => ({
          path: ['sections', s, 'fields', f, key],
          message,
        })),
      ),
    ),
  ];
}

function checkItems(document: DocumentInFile, ids: readonly string[]): DocumentProblem[] {
  if (document.kind !== 'checklist') return [];
  const { sections } = document;
  return [
    ...twice(sections.map(({ items }) => items)).map(([s, i]) =>
      problem(['sections', s, 'items', i, 'id'], 'each id once'),
    ),
    ...sections.flatMap(({ items }, s) =>
      items.flatMap(({ field }, i) =>
        field === null || ids.includes(field)
          ? []
          : [problem(['sections', s, 'items', i, 'field'], 'the id of a field', field, ids)],
      ),
    ),
  ];
}

function checkSlots(document: DocumentInFile, ids: readonly string[]): DocumentProblem[] {
  return sentencesIn(document).flatMap(({ path, words }) => {
    if (/[{}]/.test(words.replace(SLOT, ''))) return [problem(path, 'every brace closed')];
    return [...words.matchAll(SLOT)]
      .map(([, name]) => name!)
      .filter((name) => !ids.includes(name))
      .map((name) => problem(path, `for {${name}} the id of a field that is for all`, name, ids));
  });
}

/** The sentences that may have slots. */
function sentencesIn(document: DocumentInFile): { path: (string | number)[]; words: string }[] {
  if (document.kind === 'guide') {
    return document.steps.flatMap(({ prompts }, s) =>
      prompts.map((words, p) => ({ path: ['steps', s, 'prompts', p], words })),
    );
  }
  const paragraphs = 'paragraphs' in document ? document.paragraphs : [];
  return paragraphs.map((words, at) => ({ path: ['paragraphs', at], words }));
}

/** Fields that are there wherever the document is: only these can stand in a sentence. */
function unscoped(fields: readonly FieldInFile[]): string[] {
  return fields
    .filter(({ packs, sectors, municipalities }) => (packs ?? sectors ?? municipalities) === null)
    .map(({ id }) => id);
}

function checkDeadlines(
  { deadlines }: DocumentInFile,
  fields: readonly FieldInFile[],
): DocumentProblem[] {
  const dates = fields.filter(({ type }) => type === 'date').map(({ id }) => id);
  return deadlines.flatMap(({ from }, at) =>
    from.kind === 'field' && !dates.includes(from.field)
      ? [problem(['deadlines', at, 'from', 'field'], 'the id of a date field', from.field, dates)]
      : [],
  );
}

/** Ids stand once in a document, whatever section they stand in: where one stands again. */
function twice(lists: readonly (readonly { id: string }[])[]): [section: number, at: number][] {
  const seen = new Set<string>();
  return lists.flatMap((list, section) =>
    list.flatMap(({ id }, at): [number, number][] => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew ? [] : [[section, at]];
    }),
  );
}

/** What stood there is told by whoever reads the file. */
function problem(
  path: DocumentProblem['path'],
  what: string,
  name = '',
  allowed: readonly string[] = [],
): DocumentProblem {
  const nearest = nearestSpelling(name, allowed);
  return { path, message: `expected ${what}${nearest === null ? '' : `, such as ${nearest}`}` };
}
