import { useState } from 'preact/hooks';
import { PRACTICE_DATE, today } from '../../platform/today.ts';
import { checkProfile } from '../../schools/check-profile.ts';
import { canonical, withSchools } from '../../schools/import-changes.ts';
import type { Problem } from '../../schools/problem.ts';
import type { SchoolProfile } from '../../schools/profile.ts';
import { updateSchools } from '../../schools/stored-schools.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { setupTexts } from '../../texts/setup.ts';
import { candidateOf, draftOf, newDraft, type SchoolDraft } from '../school-draft.ts';
import { useStoredSchools } from '../use-stored-schools.ts';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { SchoolForm } from './SchoolForm.tsx';
import { SchoolPicker } from './SchoolPicker.tsx';
import { SettingsFilePart } from './SettingsFilePart.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import { StoredTrouble } from './StoredTrouble.tsx';

/** The settings page: choose a school, change it, save it; and settings to and from a file. */
export function SettingsPage() {
  const stored = useStoredSchools();
  const [drafts, setDrafts] = useState<Readonly<Record<string, SchoolDraft>>>({});
  const [selected, setSelected] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [message, setMessage] = useState('');
  useUnsavedGuard(Object.keys(drafts).length > 0);
  if (stored === null) return null;

  const schools = stored.state === 'ok' ? stored.value : [];
  const canSave = stored.state !== 'newer';
  const storedIds = new Set(schools.map(({ id }) => id));
  const shown = [
    ...schools.map((school) => drafts[school.id] ?? draftOf(school)),
    ...Object.values(drafts).filter(({ id }) => !storedIds.has(id)),
  ];
  const current = shown.find(({ id }) => id === selected) ?? shown[0] ?? null;
  const currentStored = schools.find(({ id }) => id === current?.id);

  const forget = (...ids: string[]) =>
    setDrafts((old) => Object.fromEntries(Object.entries(old).filter(([id]) => !ids.includes(id))));
  const select = (id: string) => {
    setSelected(id);
    setProblems([]);
    setMessage('');
  };
  const edit = (draft: SchoolDraft) => {
    setMessage('');
    const same = currentStored !== undefined && isSame(draft, draftOf(currentStored));
    if (same) forget(draft.id);
    else setDrafts((old) => ({ ...old, [draft.id]: draft }));
  };
  const write = async (change: (schools: SchoolProfile[]) => SchoolProfile[]) => {
    try {
      await updateSchools(change);
      return true;
    } catch (error) {
      console.error(error);
      setMessage(setupTexts.saveFailed);
      return false;
    }
  };
  const save = async (draft: SchoolDraft) => {
    const checked = checkProfile(candidateOf(draft));
    setProblems('problems' in checked ? checked.problems : []);
    setMessage('');
    if ('problems' in checked) return;
    if (await write((old) => withSchools(old, [checked.profile]))) {
      forget(draft.id);
      setMessage(setupTexts.saved);
    }
  };
  const remove = async ({ id }: SchoolDraft) => {
    const gone = !storedIds.has(id) || (await write((old) => old.filter((s) => s.id !== id)));
    if (!gone) return;
    forget(id);
    setProblems([]);
  };
  const accept = async (incoming: SchoolProfile[]) => {
    const done = await write((old) => withSchools(old, incoming));
    if (done) {
      forget(...incoming.map(({ id }) => id));
      select(incoming[0]!.id);
    }
    return done;
  };
  const add = () => {
    const draft = newDraft(crypto.randomUUID());
    setDrafts((old) => ({ ...old, [draft.id]: draft }));
    select(draft.id);
  };

  return (
    <main>
      <header>
        <h1>
          {setupTexts.productName} – {setupTexts.settings}
        </h1>
        <p>{setupTexts.intro}</p>
        {PRACTICE_DATE !== null && <p class="panel">{setupTexts.practice(mediumDate(today()))}</p>}
      </header>
      {stored.state !== 'ok' && <StoredTrouble stored={stored} />}
      <SchoolPicker
        schools={shown.map(({ id, name }) => ({ id, name, unsaved: id in drafts }))}
        selected={current?.id ?? null}
        onSelect={select}
        onAdd={add}
      />
      {current !== null && (
        <SchoolForm
          key={current.id}
          draft={current}
          problems={problems}
          canSave={canSave}
          onChange={edit}
          onSave={() => save(current)}
          onRemove={() => remove(current)}
        />
      )}
      <p role="status" class="message">
        {message}
      </p>
      {current !== null && <SiteAccess origins={currentStored?.origins ?? []} />}
      <SettingsFilePart
        schools={schools}
        unsaved={new Set(Object.keys(drafts))}
        canSave={canSave}
        onAccept={accept}
      />
    </main>
  );
}

function isSame(a: SchoolDraft, b: SchoolDraft): boolean {
  return canonical(a) === canonical(b);
}
