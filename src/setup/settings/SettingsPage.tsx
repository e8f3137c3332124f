import { useState } from 'preact/hooks';
import type { PackLibrary } from '../../../rules/index.ts';
import { PRACTICE_DATE, today } from '../../platform/today.ts';
import type { SchoolProfile } from '../../schools/profile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { setupTexts } from '../../texts/setup.ts';
import { useStoredSchools } from '../use-stored-schools.ts';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { SchoolForm } from './SchoolForm.tsx';
import { SchoolPicker } from './SchoolPicker.tsx';
import { SettingsFilePart } from './SettingsFilePart.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import { StoredTrouble } from './StoredTrouble.tsx';
import { useSchoolDrafts } from './use-school-drafts.ts';

/** The settings page: choose a school, change it, save it; and settings to and from a file. */
export function SettingsPage({ library }: { library: PackLibrary }) {
  const stored = useStoredSchools();
  const [selected, setSelected] = useState<string | null>(null);
  const schools = stored?.schools ?? [];
  const work = useSchoolDrafts(schools);
  useUnsavedGuard(work.unsaved.size > 0);
  if (stored === null) return null;

  const current = work.shown.find(({ id }) => id === selected) ?? work.shown[0] ?? null;
  const select = (id: string) => {
    setSelected(id);
    work.clear();
  };
  const accept = async (incoming: SchoolProfile[]) => {
    const done = await work.accept(incoming);
    if (done) select(incoming[0]!.id);
    return done;
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
      {stored.troubles.map((trouble) => (
        <StoredTrouble key={trouble.key} trouble={trouble} />
      ))}
      <SchoolPicker
        schools={work.shown.map(({ id, name }) => ({ id, name, unsaved: work.unsaved.has(id) }))}
        selected={current?.id ?? null}
        onSelect={select}
        onAdd={() => select(work.add())}
      />
      {current !== null && (
        <SchoolForm
          key={current.id}
          draft={current}
          library={library}
          problems={work.problems}
          onChange={work.edit}
          onSave={() => work.save(current)}
          onRemove={() => work.remove(current)}
        />
      )}
      <p role="status" class="message">
        {work.message}
      </p>
      {current !== null && (
        <SiteAccess origins={schools.find(({ id }) => id === current.id)?.origins ?? []} />
      )}
      <SettingsFilePart schools={schools} unsaved={work.unsaved} onAccept={accept} />
    </main>
  );
}
