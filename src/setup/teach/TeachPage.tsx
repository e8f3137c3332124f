import { useState } from 'preact/hooks';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
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
  const schools = stored?.schools ?? [];
  const known = schools
    .flatMap((school) => school.mappings.map((mapping) => ({ school, mapping })))
    .find(({ mapping }) => mapping.id === props.mappingId);
  const [savedIn, setSavedIn] = useState<number | null>(null);
  return (
    <main class="teach">
      <header>
        <h1>{teachTexts.title}</h1>
        {savedIn === null && <p>{teachTexts.intro}</p>}
      </header>
      {savedIn !== null && <TeachDone tab={savedIn} />}
      {savedIn === null && stored !== null && (
        <Teaching
          tab={props.tab}
          isMissing={props.mappingId !== null && known === undefined}
          mapping={known?.mapping ?? null}
          schools={known === undefined ? schools : [known.school]}
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
  onSaved: (tab: number) => void;
}) {
  const { mapping, schools, onSaved } = props;
  const tab = useTaughtTab(props.tab, mapping?.origin ?? null);
  if (props.isMissing) return <p>{teachTexts.noMapping}</p>;
  if (tab.parts === null) return <p role="status">{teachTexts.looking}</p>;
  if (tab.parts.length > 0) {
    return <Lesson tab={tab} parts={tab.parts} {...{ mapping, schools, onSaved }} />;
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
