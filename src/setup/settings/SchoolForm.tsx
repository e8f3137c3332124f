import { useEffect } from 'preact/hooks';
import type { Day, PackLibrary } from '../../../rules/index.ts';
import type { Locks } from '../../schools/policy/locks.ts';
import type { Problem } from '../../schools/profile/problem.ts';
import { policyTexts } from '../../texts/policy.ts';
import { setupTexts } from '../../texts/setup.ts';
import { CalendarPart } from '../calendar/CalendarPart.tsx';
import { NewYearPanel } from '../calendar/NewYearPanel.tsx';
import { TimetablePart } from '../calendar/TimetablePart.tsx';
import { errorAt, fieldId } from '../field-problems.ts';
import { LocksContext } from '../locks/use-locks.ts';
import { MappingsPart } from '../mappings/MappingsPart.tsx';
import { PartnersPart } from '../partners/PartnersPart.tsx';
import { RulesPart } from '../rules/RulesPart.tsx';
import type { SchoolDraft } from '../school-draft.ts';
import { AboutSchool } from './AboutSchool.tsx';
import { CodesPart } from './CodesPart.tsx';
import { Contents } from './Contents.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { ProtocolPart } from './ProtocolPart.tsx';
import type { PartProps } from './part-props.ts';
import { questionsIn } from './questions-in.ts';
import { RemoveSchool } from './RemoveSchool.tsx';
import { SaveBar } from './SaveBar.tsx';

/** All that the extension should know about one school. */
export function SchoolForm(props: {
  draft: SchoolDraft;
  library: PackLibrary;
  today: Day;
  locks: Locks;
  /** It comes by policy, so that it cannot be removed here. */
  isManaged: boolean;
  /** Not stored yet: the person begins at its name. */
  isNew: boolean;
  unsaved: boolean;
  problems: readonly Problem[];
  message: string;
  onChange: (draft: SchoolDraft) => void;
  onSave: () => void;
  onRemove: () => void;
}) {
  const { draft, library, today, locks, isNew, problems, onChange, onSave, onRemove } = props;
  const part: PartProps = {
    draft,
    library,
    today,
    unsaved: props.unsaved,
    change: (changes) => onChange({ ...draft, ...changes }),
    errorAt: errorAt(problems),
  };
  useEffect(() => {
    if (isNew) document.getElementById(fieldId('name'))?.focus();
  }, []);
  return (
    <form
      class="school-form"
      noValidate
      autocomplete="off"
      aria-labelledby="school-title"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <h2 id="school-title">{draft.name.trim() || setupTexts.newSchool}</h2>
      {problems.length > 0 && <ErrorSummary problems={problems} library={library} />}
      <Contents questions={questionsIn({ ...part, locks })} />
      <LocksContext.Provider value={locks}>
        <NewYearPanel {...part} />
        <AboutSchool {...part} />
        <ProtocolPart {...part} />
        <CalendarPart {...part} />
        <TimetablePart {...part} />
        <CodesPart {...part} />
        <MappingsPart {...part} />
        <RulesPart {...part} />
        <PartnersPart {...part} />
      </LocksContext.Provider>
      <SaveBar unsaved={props.unsaved} message={props.message} />
      {props.isManaged ? (
        <p class="hint">{policyTexts.notRemoved(locks.by)}</p>
      ) : (
        <RemoveSchool
          key={draft.id}
          name={draft.name || setupTexts.newSchool}
          onRemove={onRemove}
        />
      )}
    </form>
  );
}
