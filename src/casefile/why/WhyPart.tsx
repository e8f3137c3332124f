import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { Fold } from '../parts/Fold.tsx';
import { Part } from '../parts/Part.tsx';
import { metFirst } from '../seen/met-first.ts';
import { pagesText } from '../seen/picture-words.ts';
import { signalName } from '../seen/signal-words.ts';
import { RuleGround } from './RuleGround.tsx';

/** "Waarom": for each signal all that one needs to reckon it again. */
export function WhyPart({ sheet }: { sheet: CaseSheet }) {
  const texts = caseTexts.why;
  const told = metFirst(sheet.signals);
  return (
    <Part title={texts.title} class="why">
      {told.length === 0 ? <p>{texts.nothing}</p> : <p>{texts.intro(mediumDate(sheet.asOf))}</p>}
      {told.length > 0 && sheet.picture.pages.length > 0 && (
        <p class="hint">{caseTexts.seen.restsOn(pagesText(sheet.picture))}</p>
      )}
      {told.map((one) => (
        <Fold key={one.rule.id} label={signalName(one)}>
          <RuleGround signal={one} />
        </Fold>
      ))}
    </Part>
  );
}
