import { useState } from 'preact/hooks';
import { formatDay } from '../../../rules/index.ts';
import { today } from '../../platform/today.ts';
import { confirmedBy } from '../../schools/codes/confirm-codes.ts';
import { canonical } from '../../schools/profile/canonical.ts';
import { checkProfile } from '../../schools/profile/check-profile.ts';
import type { Problem } from '../../schools/profile/problem.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import {
  InvalidSchoolError,
  putSchools,
  removeSchool,
  saveEdits,
} from '../../schools/stored/stored-schools.ts';
import { setupTexts } from '../../texts/setup.ts';
import { candidateOf, draftOf, newDraft, type SchoolDraft } from '../school-draft.ts';
import { sayStoreError } from '../stored-data/say-store-error.ts';

/** A draft with the school as it was stored when the person began; null for a new school. */
interface Work {
  draft: SchoolDraft;
  base: SchoolProfile | null;
}

/** What a person is typing about the schools, and what can be done with it. */
export function useSchoolDrafts(schools: readonly SchoolProfile[]) {
  const [works, setWorks] = useState<Readonly<Record<string, Work>>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [message, setMessage] = useState('');

  const storedIds = new Set(schools.map(({ id }) => id));
  const shown = [
    ...schools.map((school) => works[school.id]?.draft ?? draftOf(school)),
    ...Object.values(works).flatMap(({ draft }) => (storedIds.has(draft.id) ? [] : [draft])),
  ];

  const forget = (...ids: string[]) =>
    setWorks((old) => Object.fromEntries(Object.entries(old).filter(([id]) => !ids.includes(id))));
  const clear = () => {
    setProblems([]);
    setMessage('');
  };
  const edit = (draft: SchoolDraft) => {
    setMessage('');
    const stored = schools.find(({ id }) => id === draft.id);
    const base = works[draft.id]?.base ?? stored ?? null;
    const same = base !== null && canonical(draft) === canonical(draftOf(base));
    if (same) forget(draft.id);
    else setWorks((old) => ({ ...old, [draft.id]: { draft, base } }));
  };
  const write = async (work: Promise<void>) => {
    try {
      await work;
      return true;
    } catch (error) {
      if (error instanceof InvalidSchoolError) setProblems(error.problems);
      setMessage(sayStoreError(error));
      return false;
    }
  };
  /** `besides`: what is wrong that the profile alone does not tell. */
  const save = async (draft: SchoolDraft, besides: readonly Problem[]) => {
    const checked = checkProfile(candidateOf(draft));
    const found = [...('problems' in checked ? checked.problems : []), ...besides];
    setProblems(found);
    setMessage('');
    if ('problems' in checked || found.length > 0) return;
    const base = works[draft.id]?.base ?? schools.find(({ id }) => id === draft.id) ?? null;
    const codes = confirmedBy(checked.profile.codes, base?.codes ?? [], formatDay(today()));
    const profile = { ...checked.profile, codes };
    if (await write(base === null ? putSchools([profile]) : saveEdits(base, profile))) {
      forget(draft.id);
      setMessage(setupTexts.saved);
    }
  };
  const remove = async ({ id }: SchoolDraft) => {
    if (storedIds.has(id) && !(await write(removeSchool(id)))) return;
    forget(id);
    clear();
  };
  const add = () => {
    const draft = newDraft(crypto.randomUUID());
    setWorks((old) => ({ ...old, [draft.id]: { draft, base: null } }));
    return draft.id;
  };

  const unsaved = new Set(Object.keys(works));
  return { shown, unsaved, problems, message, clear, edit, save, remove, forget, add };
}
