import { FACT_NAMES } from '../evaluate/facts-schema.ts';
import { found } from '../evaluate/found.ts';
import type { InputIssue } from '../evaluate/issues.ts';
import type { DocumentInFile, DocumentsFile } from './document-schema.ts';
import { factTakes } from './fact-takes.ts';
import { partsOfSource, type Source } from './sources.ts';

/** What documents may name. */
export interface KnownNames {
  packs: readonly string[];
  /** Ids of rules about a pupil, and of partners, of all packs. */
  rules: readonly string[];
  partners: readonly string[];
  /** Ids of the steps of the catalogue. */
  actions: readonly string[];
}

/** A name somewhere in a file, and what it may be. */
interface Use {
  path: string;
  name: string;
  known: readonly string[];
  what: string;
}

/** Every pack, rule, fact and partner that documents name must be there. */
export function checkDocumentNames(file: DocumentsFile, known: KnownNames): InputIssue[] {
  return Object.entries(file.documents).flatMap(([id, document]) => [
    ...usesIn(document, `documents.${id}`, known)
      .filter((use) => !use.known.includes(use.name))
      .map(({ path, name, known, what }) => ({
        path,
        message: `expected ${what} ${found(name, known)}`,
      })),
    ...checkFactTypes(document, `documents.${id}`),
  ]);
}

function usesIn(document: DocumentInFile, path: string, known: KnownNames): Use[] {
  const packs = (at: string, list: readonly string[] | null) =>
    uses(at, list ?? [], known.packs, 'the id of a pack');
  const partners = (at: string, list: readonly string[]) =>
    uses(at, list, known.partners, 'the id of a partner of a pack');
  return [
    ...packs(`${path}.packs`, document.packs),
    ...keys(`${path}.sources`, document.sources, known.packs),
    ...scopedIn(document, path).flatMap((one) => [
      ...packs(`${one.path}.packs`, one.packs),
      ...keys(`${one.path}.demands`, one.demands ?? {}, known.packs),
    ]),
    ...fieldsIn(document, path).flatMap((field) => usesOfSource(field, known)),
    ...('to' in document && Array.isArray(document.to) ? partners(`${path}.to`, document.to) : []),
    ...('attendees' in document
      ? document.attendees.flatMap((one, at) =>
          partners(`${path}.attendees[${at}].partners`, one.partners),
        )
      : []),
  ];
}

function uses(path: string, names: readonly string[], known: readonly string[], what: string) {
  return names.map((name, at): Use => ({ path: `${path}[${at}]`, name, known, what }));
}

function keys(path: string, record: object, known: readonly string[]) {
  return Object.keys(record).map(
    (name): Use => ({ path: `${path}.${name}`, name, known, what: 'the id of a pack' }),
  );
}

interface FieldUse {
  path: string;
  type: string;
  from: Source | null;
}

function fieldsIn(document: DocumentInFile, path: string): FieldUse[] {
  return document.sections.flatMap(({ fields }, s) =>
    fields.map(({ type, from }, f) => ({
      path: `${path}.sections[${s}].fields[${f}].from`,
      type,
      from,
    })),
  );
}

interface Scoped {
  packs: string[] | null;
  demands?: Record<string, string>;
}

/** Everything inside a document that is only for some, or that some ask for. */
function scopedIn(document: DocumentInFile, path: string) {
  const lists: [string, readonly Scoped[]][] = [
    [`${path}.deadlines`, document.deadlines],
    ...document.sections.map(({ fields }, s): [string, typeof fields] => [
      `${path}.sections[${s}].fields`,
      fields,
    ]),
  ];
  if (document.kind === 'invitation') lists.push([`${path}.attendees`, document.attendees]);
  if (document.kind === 'checklist') {
    document.sections.forEach(({ items }, s) => {
      lists.push([`${path}.sections[${s}].items`, items]);
    });
  }
  return lists.flatMap(([at, list]) =>
    list.map((one, index) => ({ path: `${at}[${index}]`, ...one })),
  );
}

function usesOfSource({ path, from }: FieldUse, known: KnownNames): Use[] {
  if (from === null) return [];
  const parts = partsOfSource(from);
  switch (parts.sort) {
    case 'plain':
      return [];
    case 'signal':
      return parts.rules.map((name) => ({
        path,
        name,
        known: known.rules,
        what: 'a rule about a pupil after signal.',
      }));
    case 'facts':
      return [{ path, name: parts.name, known: FACT_NAMES, what: 'a fact after facts.' }];
    default: {
      const what = `the id of a partner after ${parts.sort}.`;
      return [{ path, name: parts.partner, known: known.partners, what }];
    }
  }
}

/** A fact that fills a date must be able to be one, and so with yes or no. */
function checkFactTypes(document: DocumentInFile, path: string): InputIssue[] {
  return fieldsIn(document, path).flatMap(({ path: at, type, from }) => {
    const parts = from === null ? null : partsOfSource(from);
    if (parts?.sort !== 'facts' || !FACT_NAMES.includes(parts.name)) return [];
    if ((type !== 'date' && type !== 'yes-no') || factTakes(parts.name, type)) return [];
    return [{ path: at, message: `expected a fact that gives ${type} ${found(from)}` }];
  });
}
