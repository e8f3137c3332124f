import type { RawEntry } from '../lvs/reading/reading.ts';
import { normalCode } from '../schools/codes/codebook.ts';
import type { ConfirmedCode, SchoolProfile } from '../schools/profile/profile.ts';
import { type EntryMeaning, entryMeaning } from './entry-meaning.ts';

/** A code that counts as unknown, however often and in whatever case it is written. */
export interface UnknownCode {
  code: string;
  /** The words that stand beside it, each once, and no more than two of them. */
  labels: string[];
  /** What the school confirmed of this code, beside other words than stand here. */
  listed: ConfirmedCode[];
  /** How often it stands on the page. */
  count: number;
}

/** What the codes of one reading mean at its school, and which of them nobody explained. */
export interface CodeMeanings {
  of(entry: Pick<RawEntry, 'code' | 'label'>): EntryMeaning;
  noteUnknown(entry: Pick<RawEntry, 'code' | 'label'>): void;
  unknown(): UnknownCode[];
}

/** A page has few codes and many cells: each code is looked up once for the words beside it. */
export function codeMeanings(school: SchoolProfile): CodeMeanings {
  const known = new Map<string, EntryMeaning>();
  const unknown = new Map<string, UnknownCode>();
  const of: CodeMeanings['of'] = (entry) => {
    const key = `${entry.code}\u0001${entry.label ?? ''}`;
    let meaning = known.get(key);
    if (meaning === undefined) {
      meaning = entryMeaning(entry, school);
      known.set(key, meaning);
    }
    return meaning;
  };
  return {
    of,
    noteUnknown(entry) {
      const { code, label } = entry;
      const key = normalCode(code);
      const found = unknown.get(key) ?? { code, labels: [], listed: [], count: 0 };
      unknown.set(key, found);
      found.count++;
      const isNew = (words: string) =>
        found.labels.every((known) => normalCode(known) !== normalCode(words));
      if (label !== null && found.labels.length < 2 && isNew(label)) found.labels.push(label);
      const meaning = of(entry);
      if (meaning.by !== 'nobody') return;
      found.listed.push(...meaning.listed.filter((line) => !found.listed.includes(line)));
    },
    unknown: () => [...unknown.values()],
  };
}
