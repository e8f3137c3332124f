import { teachTexts } from '../../texts/teach.ts';
import type { DraftProblem } from './draft-spec.ts';
import { firstPupils, gapLines, sayRead } from './result-words.ts';
import type { Answer } from './use-tried.ts';

/** What the page says when it is read as drafted; it is told once when it changes. */
export function ResultPart(props: { problems: readonly DraftProblem[]; answer: Answer | null }) {
  const { problems, answer } = props;
  const sentence =
    problems.length > 0
      ? problems.map((problem) => teachTexts.problems[problem]).join(' ')
      : answer?.isCurrent
        ? sayRead(answer.read)
        : teachTexts.reading;
  const read = answer !== null && answer.read.view !== null ? answer.read : null;
  return (
    <>
      <p role="status" class="said">
        {sentence}
      </p>
      {read !== null && (
        <>
          <h3>{teachTexts.firstPupils}</h3>
          <ul class="as-read">
            {firstPupils(read).map(({ name, lines, more }, i) => (
              <li key={i}>
                <b>{name}</b>
                <ul>
                  {lines.map((line, n) => (
                    <li key={n}>{line}</li>
                  ))}
                  {more > 0 && <li class="hint">{teachTexts.more(more)}</li>}
                </ul>
              </li>
            ))}
          </ul>
          <Gaps lines={gapLines(read)} />
        </>
      )}
    </>
  );
}

function Gaps({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="note">
      <h3>{teachTexts.gaps}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
