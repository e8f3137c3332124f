import { FACT_NAMES } from '../evaluate/facts-schema.ts';
import { found } from '../evaluate/found.ts';
import type { InputIssue } from '../evaluate/issues.ts';
import type { KnownNames } from './check-document-names.ts';
import type { ActionContent, ActionDocument, ActionLog, DocumentLibrary } from './document.ts';
import type { DocumentInFile, StepsFile } from './document-schema.ts';
import { factTakes } from './fact-takes.ts';
import { DONE_OF_RULE } from './logs-for.ts';

/**
 * Joins documents with the table of steps; or everything in that table that is wrong: a step or document
 * that is not there, one that nobody reaches, a fact that takes no day.
 */
export function compileDocuments(
  documents: Readonly<Record<string, DocumentInFile>>,
  steps: StepsFile,
  known: Pick<KnownNames, 'actions' | 'packs'>,
): { library: DocumentLibrary } | { issues: InputIssue[] } {
  const issues = checkSteps(steps, Object.keys(documents), known);
  if (issues.length > 0) return { issues };
  return {
    library: {
      documents: mapped(documents, (document, id) => compileDocument(id, document)),
      actions: mapped(steps.actions, compileContent),
    },
  };
}

function compileDocument(id: string, document: DocumentInFile): ActionDocument {
  const { sections, ...rest } = document;
  const fields = sections.flatMap(({ title, fields }) =>
    fields.map((field) => ({ ...field, section: title })),
  );
  if (document.kind !== 'checklist') return { id, ...rest, fields } as ActionDocument;
  const items = document.sections.flatMap(({ title, items }) =>
    items.map((item) => ({ ...item, section: title })),
  );
  return { id, ...rest, fields, items } as ActionDocument;
}

function compileContent({ documents, words, logs }: StepsFile['actions'][string]): ActionContent {
  return {
    documents,
    wordsOnly: words,
    logs: logs.map((log) => ({ ...log, as: howToLog(log.fact)! })),
  };
}

/** How a day is written into a fact; null: it takes none. */
function howToLog(fact: string): ActionLog['as'] | null {
  if (fact === DONE_OF_RULE) return 'dates';
  return (['date', 'reports', 'dates'] as const).find((as) => factTakes(fact, as)) ?? null;
}

function checkSteps(
  { actions }: StepsFile,
  documents: readonly string[],
  { actions: catalogue, packs }: Pick<KnownNames, 'actions' | 'packs'>,
): InputIssue[] {
  const named = Object.values(actions).flatMap((content) => content.documents);
  return [
    ...Object.entries(actions).flatMap(([id, content]) => [
      ...checkStep(id, content, documents),
      ...checkPacks(id, content, packs),
    ]),
    ...Object.keys(actions)
      .filter((id) => !catalogue.includes(id))
      .map((id) => issue(`actions.${id}`, 'a step of the catalogue', id, catalogue)),
    ...catalogue
      .filter((id) => actions[id] === undefined)
      .map((id) => ({ path: 'actions', message: `expected ${id} (found nothing)` })),
    ...documents
      .filter((id) => !named.includes(id))
      .map((id) => ({ path: 'actions', message: `expected a step with ${id} (found none)` })),
  ];
}

function checkStep(
  id: string,
  content: StepsFile['actions'][string],
  documents: readonly string[],
): InputIssue[] {
  const path = `actions.${id}`;
  const either = content.documents.length > 0 !== (content.words !== null);
  return [
    ...(either
      ? []
      : [{ path, message: 'expected either documents or words (found both or none)' }]),
    ...content.documents.flatMap((name, at) =>
      documents.includes(name)
        ? []
        : [issue(`${path}.documents[${at}]`, 'the id of a document', name, documents)],
    ),
    ...content.logs.flatMap(({ fact }, at) =>
      howToLog(fact) !== null
        ? []
        : [issue(`${path}.logs[${at}].fact`, 'a fact that takes a day', fact, FACT_NAMES)],
    ),
  ];
}

function checkPacks(
  id: string,
  { logs }: StepsFile['actions'][string],
  known: readonly string[],
): InputIssue[] {
  return logs.flatMap(({ packs }, at) =>
    (packs ?? [])
      .filter((pack) => !known.includes(pack))
      .map((pack) => issue(`actions.${id}.logs[${at}].packs`, 'the id of a pack', pack, known)),
  );
}

function issue(path: string, what: string, value: string, known: readonly string[]): InputIssue {
  return { path, message: `expected ${what} ${found(value, known)}` };
}

function mapped<T, R>(
  items: Readonly<Record<string, T>>,
  change: (item: T, id: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item, id)]));
}
