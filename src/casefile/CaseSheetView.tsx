import type { CaseSheet } from '../signals/case/case-sheet.ts';
import { caseTexts } from '../texts/casefile.ts';
import { CaseHead } from './CaseHead.tsx';
import { KeptPart } from './casebook/KeptPart.tsx';
import type { CasebookState, Entry } from './messages.ts';
import { NextPart } from './next/NextPart.tsx';
import { PrintSheet } from './print/PrintSheet.tsx';
import { RoutePart } from './route/RoutePart.tsx';
import { SeenPart } from './seen/SeenPart.tsx';
import { TimelinePart } from './timeline/TimelinePart.tsx';
import { WhyPart } from './why/WhyPart.tsx';

/** All of one pupil. */
export function CaseSheetView(props: {
  sheet: CaseSheet;
  casebook: CasebookState;
  onLog: (entry: Entry) => void;
  onForget: () => void;
}) {
  const { sheet, casebook, onLog, onForget } = props;
  if (sheet.unjudged !== null) {
    const { name } = sheet.pupil;
    return (
      <>
        <CaseHead sheet={sheet} />
        <div class="notice">
          <h2>{caseTexts.unjudged.title}</h2>
          <p>
            {sheet.unjudged.why === 'ambiguous'
              ? caseTexts.unjudged.ambiguous(name, sheet.unjudged.among)
              : caseTexts.unjudged.unsaved(name)}
          </p>
        </div>
      </>
    );
  }
  return (
    <>
      <CaseHead sheet={sheet} />
      <div class="columns">
        <div class="column">
          <SeenPart sheet={sheet} onLog={onLog} />
          <NextPart sheet={sheet} onLog={onLog} />
        </div>
        <div class="column">
          <TimelinePart sheet={sheet} />
          <RoutePart sheet={sheet} onLog={onLog} />
          <WhyPart sheet={sheet} />
          <KeptPart sheet={sheet} casebook={casebook} onForget={onForget} />
        </div>
      </div>
      <PrintSheet sheet={sheet} />
    </>
  );
}
