import type { PackLibrary } from '../../../rules/index.ts';
import type { Problem } from '../../schools/problem.ts';
import { setupTexts } from '../../texts/setup.ts';
import { errorAt } from '../field-problems.ts';
import type { SchoolDraft } from '../school-draft.ts';
import { AboutSchool } from './AboutSchool.tsx';
import { CalendarPart } from './CalendarPart.tsx';
import { CodesPart } from './CodesPart.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { PartProps } from './part-props.ts';
import { RemoveSchool } from './RemoveSchool.tsx';
import { TimetablePart } from './TimetablePart.tsx';

/** All that the extension should know about one school. */
export function SchoolForm(props: {
  draft: SchoolDraft;
  library: PackLibrary;
  problems: readonly Problem[];
  onChange: (draft: SchoolDraft) => void;
  onSave: () => void;
  onRemove: () => void;
}) {
  const { draft, library, problems, onChange, onSave, onRemove } = props;
  const part: PartProps = {
    draft,
    library,
    change: (changes) => onChange({ ...draft, ...changes }),
    errorAt: errorAt(problems),
  };
  return (
    <form
      noValidate
      autocomplete="off"
      aria-labelledby="school-title"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <h2 id="school-title">{draft.name.trim() || setupTexts.newSchool}</h2>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      <AboutSchool {...part} />
      <CalendarPart {...part} />
      <TimetablePart {...part} />
      <CodesPart {...part} />
      <div class="buttons">
        <button type="submit" class="primary">
          {setupTexts.save}
        </button>
        <RemoveSchool
          key={draft.id}
          name={draft.name || setupTexts.newSchool}
          onRemove={onRemove}
        />
      </div>
    </form>
  );
}
