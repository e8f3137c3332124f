import type { Problem } from '../../schools/problem.ts';
import { setupTexts } from '../../texts/setup.ts';
import { sayProblem } from '../../texts/setup-problems.ts';

/** Why a settings file was not read: for each problem where, what was expected, found, and to do. */
export function FileProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <div class="panel problem" role="alert">
      <h3>{setupTexts.fileErrors}</h3>
      <ol>
        {problems.map((problem) => {
          const { where, expected, found, todo } = sayProblem(problem);
          return (
            <li key={problem.path.join('.')}>
              <dl>
                <dt>{setupTexts.where}</dt>
                <dd>{where}</dd>
                <dt>{setupTexts.expected}</dt>
                <dd>{expected}</dd>
                <dt>{setupTexts.found}</dt>
                <dd>{found}</dd>
                <dt>{setupTexts.todo}</dt>
                <dd>{todo}</dd>
              </dl>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
