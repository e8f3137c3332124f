import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../schools/profile/problem.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { ProblemList } from './ProblemList.tsx';

/** Why a settings file was not read. Takes the focus, so that it is read from its first line. */
export function FileProblems({ problems }: { problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);
  return (
    <div ref={box} class="panel problem" role="alert" tabIndex={-1}>
      <h3>{storedDataTexts.fileErrors}</h3>
      <ProblemList problems={problems} />
    </div>
  );
}
