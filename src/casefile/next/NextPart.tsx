import { useState } from 'preact/hooks';
import type { CaseSheet, CaseSignal, CaseStep } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { signalTexts } from '../../texts/signals.ts';
import type { Entry } from '../messages.ts';
import { Part } from '../parts/Part.tsx';
import { useSaid } from '../use-said.tsx';
import { ManualSteps } from './ManualSteps.tsx';
import { MoreSteps } from './MoreSteps.tsx';
import { orderSteps } from './order-steps.ts';
import { StepItem } from './StepItem.tsx';
import { holdsWords } from './search.ts';

/**
 * "Wat nu": one step large, then what else is asked, then all that the protocol knows. All steps are
 * siblings under their own key, so that one that changes place keeps what was typed in it.
 */
export function NextPart({ sheet, onLog }: { sheet: CaseSheet; onLog: (entry: Entry) => void }) {
  const texts = caseTexts.next;
  const { say, said } = useSaid();
  const [sought, setSought] = useState<string | null>(null);
  const { first, also, others } = orderSteps(sheet);
  const log = (entry: Entry, sentence: string) => {
    onLog(entry);
    say(sentence);
  };
  // What the same signal asks for besides lies ready too: explaining a form, and the form.
  const isAskedToo = (step: CaseStep, signal: CaseSignal | null) =>
    signal !== null &&
    signal === first?.signal &&
    step.blocked.length === 0 &&
    step.done.length === 0;
  const item = (step: CaseStep, signal: CaseSignal | null, isHidden = false) => (
    <StepItem
      key={step.id}
      sheet={sheet}
      step={step}
      signal={signal}
      isFirst={step === first?.step}
      opens={step === first?.step || isAskedToo(step, signal)}
      isHidden={isHidden}
      onLog={log}
    />
  );
  const isFound = (words: readonly string[]) => sought !== null && holdsWords(words, sought);
  const found = others.filter(({ texts: { label, who, content } }) =>
    isFound([label, who, ...content]),
  );
  const manual = sheet.manual.filter(({ texts: { badge, why, flag } }) =>
    isFound([badge, why, flag ?? '']),
  );
  // One flat list: only then a step that changes place is moved, and not made anew.
  const list = [
    first === null && (
      <p key="none">{also.length > 0 ? texts.allDone : signalTexts.nothingAsked}</p>
    ),
    first !== null && item(first.step, first.signal),
    also.length > 0 && <h3 key="also">{texts.also}</h3>,
    ...also.map(({ step, signal }) => item(step, signal)),
    <MoreSteps
      key="more"
      count={others.length + sheet.manual.length}
      found={found.length + manual.length}
      sought={sought}
      onSeek={setSought}
    />,
    ...others.map((step) => item(step, null, !found.includes(step))),
    manual.length > 0 && <ManualSteps key="manual" steps={manual} onLog={log} />,
  ];
  return (
    <Part title={texts.title} class="next">
      {said}
      {list}
    </Part>
  );
}
