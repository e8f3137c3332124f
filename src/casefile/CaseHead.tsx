import { parseDay } from '../../rules/index.ts';
import type { CaseSheet } from '../signals/case/case-sheet.ts';
import { caseTexts } from '../texts/casefile.ts';
import { mediumDate } from '../texts/dutch-date.ts';
import { isPastReview } from './pack-age.ts';

/** Whom it is about, at which school, by which protocol. */
export function CaseHead({ sheet }: { sheet: CaseSheet }) {
  const { pupil, school, asOf } = sheet;
  const texts = caseTexts.head;
  const about = [
    pupil.group !== null && texts.group(school.sector, pupil.group),
    pupil.number !== null && texts.number(pupil.number),
    pupil.birthDate !== null && texts.birth(mediumDate(pupil.birthDate)),
  ].filter((words) => words !== false);
  return (
    <header class="case-head">
      <h1 tabIndex={-1}>{pupil.name}</h1>
      {about.length > 0 && <p>{about.join(' · ')}</p>}
      <p class="hint">
        {school.protocol === null ? school.name : texts.bound(school.name, school.protocol.title)}
      </p>
      {school.protocol === null && <p class="notice">{texts.noProtocol}</p>}
      {school.protocol !== null && isPastReview(school.protocol.reviewedOn, asOf) && (
        <p class="notice">{texts.review(mediumDate(parseDay(school.protocol.reviewedOn)!))}</p>
      )}
      <p>
        <button type="button" class="small" onClick={() => window.print()}>
          {texts.print}
        </button>
      </p>
    </header>
  );
}
