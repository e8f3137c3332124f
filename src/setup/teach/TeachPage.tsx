import { useState } from 'preact/hooks';
import { type Managed, NOT_MANAGED } from '../../schools/policy/managed.ts';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
import { policyTexts } from '../../texts/policy.ts';
import { teachTexts } from '../../texts/teach.ts';
import { useStoredSchools } from '../use-stored-schools.ts';
import { Lesson } from './Lesson.tsx';
import { TeachDone } from './TeachDone.tsx';
import { useTaughtTab } from './use-taught-tab.ts';

/**
 * The page on which a person teaches how a page of an LVS, open in another tab, is read. `tab`: the one
 * under the popup; `mappingId`: what was taught before and is looked through again.
 */
export function TeachPage(props: { tab: number | null; mappingId: string | null }) {
  const stored = useStoredSchools();
  const { by, locks } = stored?.managed ?? NOT_MANAGED;
  const all = stored?.schools ?? [];
  // Where the administrator set the pages, there is nothing to teach.
  const schools = all.filter(({ id }) => !locks.get(id)?.parts.has('mappings'));
  const known = schools
    .flatMap((school) => school.mappings.map((mapping) => ({ school, mapping })))
    .find(({ mapping }) => mapping.id === props.mappingId);
  const isLocked = all.length > 0 && schools.length === 0;
  const [savedIn, setSavedIn] = useState<number | null>(null);
  return (
    <main class="teach">
      <header>
        <h1>{teachTexts.title}</h1>
        {savedIn === null && !isLocked && <p>{teachTexts.intro}</p>}
      </header>
      {savedIn !== null && <TeachDone tab={savedIn} />}
      {isLocked && <p>{policyTexts.pagesLocked(by)}</p>}
      {savedIn === null && stored !== null && !isLocked && (
        <Teaching
          tab={props.tab}
          isMissing={props.mappingId !== null && known === undefined}
          mapping={known?.mapping ?? null}
          schools={known === undefined ? schools : [known.school]}
          locks={locks}
          onSaved={setSavedIn}
        />
      )}
    </main>
  );
}

function Teaching(props: {
  tab: number | null;
  isMissing: boolean;
  mapping: PageMapping | null;
  schools: Parameters<typeof Lesson>[0]['schools'];
  locks: Managed['locks'];
  onSaved: (tab: number) => void;
}) {
  const { mapping, schools, locks, onSaved } = props;
  const tab = useTaughtTab(props.tab, mapping?.origin ?? null);
  if (props.isMissing) return <p>{teachTexts.noMapping}</p>;
  if (tab.parts === null) return <p role="status">{teachTexts.looking}</p>;
  if (tab.parts.length > 0) {
    return <Lesson tab={tab} parts={tab.parts} {...{ mapping, schools, locks, onSaved }} />;
  }
  return (
    <>
      <p role="status">
        {mapping === null ? teachTexts.noPage : teachTexts.noPageAt(new URL(mapping.origin).host)}
      </p>
      <button type="button" onClick={tab.again}>
        {teachTexts.again}
      </button>
    </>
  );
}
