import type { DocumentInFile } from './document-schema.ts';
import {
  ANONYMOUS_SOURCES,
  PLAIN_SOURCES,
  partsOfSource,
  type Source,
  type SourceGives,
} from './sources.ts';

export type FieldInFile = DocumentInFile['sections'][number]['fields'][number];

/** What is wrong with one field of a document, by its key. */
export function checkField(
  { type, choices, from, ask }: FieldInFile,
  anonymous: boolean,
): { key: keyof FieldInFile; message: string }[] {
  const isRight = type === 'choice' ? choices.length > 1 : choices.length === 0;
  return [
    ...(isRight ? [] : problem('choices', 'expected two or more for a choice, none for others')),
    ...(from === null && ask === null
      ? problem('ask', 'expected a question, since nothing fills it')
      : []),
    ...(from === null || fits(from, type)
      ? []
      : problem('from', `expected a source that gives ${type}`)),
    ...(from !== null && anonymous && !isAnonymous(from)
      ? problem('from', 'expected nothing of the pupil, since the document is anonymous')
      : []),
  ];
}

function problem(key: keyof FieldInFile, message: string) {
  return [{ key, message }];
}

/** A date and yes or no need their own sort; words can hold anything. */
function fits(source: Source, type: FieldInFile['type']): boolean {
  const gives = givenBy(source);
  if (gives === null) return true;
  if (type === 'date' || type === 'yes-no') return gives === type;
  return type !== 'choice' && gives !== 'yes-no';
}

/** What a source gives; null: only the facts can tell. */
function givenBy(source: Source): SourceGives | null {
  const parts = partsOfSource(source);
  switch (parts.sort) {
    case 'plain':
      return PLAIN_SOURCES[parts.name];
    case 'signal':
    case 'involved':
      return 'yes-no';
    case 'partners':
      return 'text';
    case 'facts':
      return null;
  }
}

function isAnonymous(source: Source): boolean {
  const { sort } = partsOfSource(source);
  return ANONYMOUS_SOURCES.includes(source) || sort === 'signal' || sort === 'partners';
}
