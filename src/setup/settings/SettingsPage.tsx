import { useState } from 'preact/hooks';
import type { PackLibrary } from '../../../rules/index.ts';
import { PRACTICE_DATE, today } from '../../platform/today.ts';
import { type Locks, NO_LOCKS, settingLock } from '../../schools/policy/locks.ts';
import type { Managed } from '../../schools/policy/managed.ts';
import type { PolicyProblem } from '../../schools/policy/policy-problem.ts';
import { FIGURES } from '../../schools/settings/settings-catalogue.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { setupTexts } from '../../texts/setup.ts';
import { AccessPart } from '../access/AccessPart.tsx';
import { unusedCount } from '../access/policy-facts.ts';
import { CasebookPart } from '../casebook/CasebookPart.tsx';
import { FirstRun } from '../first-run/FirstRun.tsx';
import { isLastScreen } from '../first-run/last-screen.ts';
import { AwaitsSchool } from '../policy/AwaitsSchool.tsx';
import { ManagedNote } from '../policy/ManagedNote.tsx';
import { PrivacyLink } from '../privacy/PrivacyLink.tsx';
import { ProtocolNews } from '../protocol-news/ProtocolNews.tsx';
import { unfitFigures } from '../rules/rules-of-draft.ts';
import type { SchoolDraft } from '../school-draft.ts';
import { SettingsFilePart } from '../stored-data/SettingsFilePart.tsx';
import { StoredDataPart } from '../stored-data/StoredDataPart.tsx';
import { StoredWarning } from '../stored-data/StoredWarning.tsx';
import { useStoredSchools } from '../use-stored-schools.ts';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { SchoolForm } from './SchoolForm.tsx';
import { SchoolPicker } from './SchoolPicker.tsx';
import { useHashFocus } from './use-hash-focus.ts';
import { useSchoolDrafts } from './use-school-drafts.ts';

/** The settings page: choose a school, change it, save it; and settings to and from a file. */
export function SettingsPage(props: {
  library: PackLibrary;
  /** Packs of the policy that are not used. */
  packProblems: readonly PolicyProblem[];
}) {
  const { library, packProblems } = props;
  const stored = useStoredSchools();
  const [selected, setSelected] = useState<string | null>(null);
  const schools = stored?.schools ?? [];
  const work = useSchoolDrafts(schools);
  useUnsavedGuard(work.unsaved.size > 0);
  useHashFocus(stored !== null);
  if (stored === null) return null;

  const current = work.shown.find(({ id }) => id === selected) ?? work.shown[0] ?? null;
  // It stays in front of the person when another name or another window changes the order.
  if (current !== null && current.id !== selected) setSelected(current.id);
  const select = (id: string) => {
    setSelected(id);
    work.clear();
  };
  const file = (
    <SettingsFilePart
      key="file"
      stored={stored}
      library={library}
      unsaved={work.unsaved}
      onTaken={(ids) => {
        work.forget(...ids);
        select(ids[0]!);
      }}
    />
  );
  const storedData = <StoredDataPart key="stored" stored={stored} />;
  // The last screen is about the one school that came of it; with more nobody knows which.
  const isLast = schools.length === 1 && isLastScreen();
  const isFirstRun = schools.length === 0 ? work.shown.length === 0 : isLast;
  const { managed } = stored;
  const policyProblems = [...managed.problems, ...packProblems];
  /** Own figures that a person can mend. */
  const unfit = (draft: SchoolDraft) =>
    locksOf(managed, draft.id).parts.has(settingLock(FIGURES))
      ? []
      : unfitFigures(draft, library, today());
  const unused = unusedCount(policyProblems);
  const access = (
    <AccessPart
      key="access"
      schools={schools}
      library={library}
      managed={managed}
      policyProblems={policyProblems}
    />
  );
  if (isFirstRun && !isLast && !stored.asksFirst && stored.troubles.length === 0) {
    return (
      <main>
        <AwaitsSchool managed={managed} unused={unused} />
        {access}
        {file}
        {storedData}
      </main>
    );
  }
  if (isFirstRun && stored.troubles.length === 0) {
    return (
      <main>
        <FirstRun school={schools[0] ?? null} library={library} />
        {schools.length === 0 && file}
        {schools.length === 0 && storedData}
        <PrivacyLink />
      </main>
    );
  }
  return (
    <main>
      <header>
        <h1>
          {setupTexts.productName} – {setupTexts.settings}
        </h1>
        <p>{setupTexts.intro}</p>
        <PrivacyLink />
        {PRACTICE_DATE !== null && <p class="panel">{setupTexts.practice(mediumDate(today()))}</p>}
      </header>
      <StoredWarning troubles={stored.troubles} />
      <ManagedNote managed={managed} unused={unused} />
      <ProtocolNews
        schools={schools}
        managed={managed}
        library={library}
        today={today()}
        onTaken={(id, change) => {
          const draft = work.shown.find((shown) => shown.id === id);
          if (draft !== undefined && work.unsaved.has(id)) work.edit({ ...draft, ...change });
        }}
      />
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
          today={today()}
          locks={locksOf(managed, current.id)}
          isManaged={managed.schools.has(current.id)}
          isNew={!schools.some(({ id }) => id === current.id)}
          unsaved={work.unsaved.has(current.id)}
          problems={work.problems}
          message={work.message}
          onChange={work.edit}
          onSave={() => work.save(current, unfit(current))}
          onRemove={async () => {
            await work.remove(current);
            document.getElementById('schools')?.focus();
          }}
        />
      )}
      {access}
      <CasebookPart />
      {file}
      {storedData}
    </main>
  );
}

function locksOf({ by, locks }: Managed, school: string): Locks {
  return locks.get(school) ?? { ...NO_LOCKS, by };
}
