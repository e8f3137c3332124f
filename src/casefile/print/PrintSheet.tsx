import { parseDay } from '../../../rules/index.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { documentTexts } from '../../texts/documents.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { doneLines } from '../documents/values/done-lines.ts';
import { orderSteps } from '../next/order-steps.ts';
import { pagesText, pictureSentences, presenceSentence } from '../seen/picture-words.ts';
import { Legend } from '../timeline/Legend.tsx';
import { strongestOf } from '../timeline/strongest-of.ts';
import { YearPicture } from '../timeline/YearPicture.tsx';
import { PrintedBriefly, PrintedSignal } from './PrintedSignal.tsx';

/** More signals than these are printed briefly, so that all stays on one page. */
const MOST_WHOLE = 3;

/** The one A4 that is printed instead of the page: enough to reckon every signal again. */
export function PrintSheet({ sheet }: { sheet: CaseSheet }) {
  const { pupil, school, route, asOf } = sheet;
  const texts = caseTexts.print;
  const windowOf = strongestOf(sheet);
  const done = doneLines(documentTexts, sheet);
  const met = sheet.signals.filter(({ signal }) => signal.status === 'met');
  const { first } = orderSteps(sheet);
  const here = route?.main.find(({ isHere }) => isHere) ?? null;
  return (
    <div class="print-sheet">
      <h1>{texts.title}</h1>
      <p>
        <strong>{pupil.name}</strong>
        {pupil.group !== null && ` · ${caseTexts.head.group(school.sector, pupil.group)}`}
        {pupil.number !== null && ` · ${caseTexts.head.number(pupil.number)}`} · {school.name}
      </p>
      <p>{texts.madeOn(mediumDate(asOf))}</p>
      {school.protocol !== null && (
        <p>
          {caseTexts.why.versionWords(
            school.protocol.title,
            mediumDate(parseDay(school.protocol.validFrom)!),
          )}
        </p>
      )}
      <p>{texts.byPages(pagesText(sheet.picture))}</p>
      <h2>{caseTexts.seen.title}</h2>
      <p>{presenceSentence(sheet)}</p>
      {pictureSentences(sheet).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="print-columns">
        <YearPicture sheet={sheet} windowOf={windowOf} />
        <Legend sheet={sheet} windowOf={windowOf} />
      </div>
      <h2>{texts.signals}</h2>
      {met.length === 0 && <p>{caseTexts.seen.nothing}</p>}
      {met.slice(0, MOST_WHOLE).map((one) => (
        <PrintedSignal key={one.rule.id} signal={one} />
      ))}
      <PrintedBriefly signals={met.slice(MOST_WHOLE)} />
      <h2>{texts.logged}</h2>
      <p>{done.length === 0 ? texts.nothingLogged : done.join(' · ')}</p>
      {first !== null && (
        <p>
          <strong>{texts.next}:</strong> {first.step.texts.label} ({first.step.texts.who})
        </p>
      )}
      {here !== null && (
        <p>
          <strong>{texts.place}:</strong> {here.state.name}
        </p>
      )}
      <p class="foot">{texts.foot}</p>
    </div>
  );
}
