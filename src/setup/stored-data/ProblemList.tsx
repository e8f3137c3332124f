import type { Problem } from '../../schools/profile/problem.ts';
import { sayProblem } from '../../texts/setup-problems.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';

/** More than a person mends one by one. */
const MOST = 20;

/** For each problem where it is, what was expected, what was found, and what to do. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const more = problems.length - MOST;
  return (
    <>
      <ol>
        {problems.slice(0, MOST).map((problem) => {
          const { where, expected, found, todo } = sayProblem(problem);
          return (
            <li key={problem.path.join('.')}>
              <dl>
                <dt>{storedDataTexts.where}</dt>
                <dd>{where}</dd>
                <dt>{storedDataTexts.expected}</dt>
                <dd>{expected}</dd>
                <dt>{storedDataTexts.found}</dt>
                <dd>{found}</dd>
                <dt>{storedDataTexts.todo}</dt>
                <dd>{todo}</dd>
              </dl>
            </li>
          );
        })}
      </ol>
      {more > 0 && <p>{storedDataTexts.fileMoreErrors(more)}</p>}
    </>
  );
}
