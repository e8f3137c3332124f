import { useEffect, useRef } from 'preact/hooks';
import type { PackLibrary } from '../../../rules/index.ts';
import type { Problem } from '../../schools/profile/problem.ts';
import { setupTexts } from '../../texts/setup.ts';
import { sayFieldProblem, sayPlace } from '../../texts/setup-problems.ts';
import { fieldId } from '../field-problems.ts';
import { packNames } from '../pack-names.ts';

/** All that stopped the school from being saved, each with a way to its field. Takes the focus. */
export function ErrorSummary(props: { problems: readonly Problem[]; library: PackLibrary }) {
  const { problems, library } = props;
  const { rule } = packNames(library);
  const box = useRef<HTMLDivElement>(null);
  // Also after a second try: new problems take the focus again.
  useEffect(() => box.current?.focus(), [problems]);
  return (
    <div ref={box} class="panel problem" role="alert" tabIndex={-1}>
      <h3>{setupTexts.notSaved}</h3>
      <ul>
        {problems.map((problem) => {
          const path = problem.path.join('.');
          return (
            <li key={path}>
              <button type="button" class="link" onClick={() => focusField(problem.path)}>
                {sayPlace(problem, rule)}
              </button>
              : {sayFieldProblem(problem)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Focuses the field of a path, or the field that holds it (a line of a list, a slot of a day). */
function focusField(path: Problem['path']): void {
  for (let depth = path.length; depth > 0; depth--) {
    const control = document.getElementById(fieldId(path.slice(0, depth).join('.')));
    if (control !== null) {
      // What is folded away cannot take the focus.
      const folded = control.closest('details');
      if (folded !== null) folded.open = true;
      control.focus();
      return;
    }
  }
}
