import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { timelineTexts } from '../../texts/case-timeline.ts';
import { Fold } from '../parts/Fold.tsx';
import { Part } from '../parts/Part.tsx';
import { Legend } from './Legend.tsx';
import { strongestOf } from './strongest-of.ts';
import { YearPicture } from './YearPicture.tsx';
import { YearTable } from './YearTable.tsx';

/** "Tijdlijn": the school year as a picture, and the same as a table. */
export function TimelinePart({ sheet }: { sheet: CaseSheet }) {
  const windowOf = strongestOf(sheet);
  return (
    <Part title={timelineTexts.title} class="timeline">
      <YearPicture sheet={sheet} windowOf={windowOf} />
      <Legend sheet={sheet} windowOf={windowOf} />
      <Fold label={timelineTexts.table}>
        <YearTable sheet={sheet} />
      </Fold>
    </Part>
  );
}
