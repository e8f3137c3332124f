import { AGE_CLASSES, type AgeClass } from '../../casebook/pupil-file.ts';
import type { CaseSheet, CaseStep } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { Fold } from '../parts/Fold.tsx';
import type { LogStep } from './StepBody.tsx';

/** Who must agree or be told, by age; the age is asked where it matters and is not known. */
export function ConsentBox(props: { sheet: CaseSheet; step: CaseStep; onLog: LogStep }) {
  const { sheet, step, onLog } = props;
  const { consent } = step;
  if (consent === null) return null;
  const texts = caseTexts.next;
  const { ageClass } = sheet.file;
  // What names nobody asks nothing of anybody, at any age.
  const isAgeAsked = step.texts.consent !== 'anonymous' && sheet.pupil.birthDate === null;
  const logAge = (ageClass: AgeClass | null) =>
    onLog({ what: 'age', ageClass }, ageClass === null ? texts.saidAgeGone : texts.saidAge);
  return (
    <div class="consent">
      <p class="lead">{texts.consent}</p>
      {isAgeAsked &&
        (ageClass === null ? (
          <AgeQuestion name={sheet.pupil.name} onAnswer={logAge} />
        ) : (
          <p>
            {texts.ageIs(texts.ageClasses[ageClass])}{' '}
            <button type="button" class="small" onClick={() => logAge(null)}>
              {texts.ageChange}
            </button>
          </p>
        ))}
      {consent.what !== null && <p>{consent.what}</p>}
      {consent.fromDocument.length > 0 && (
        <Fold label={texts.documentSays}>
          <ul>
            {consent.fromDocument.map(({ id, sentence, section }) => (
              <li key={id}>{texts.fromDocument(sentence, section)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

function AgeQuestion(props: { name: string; onAnswer: (age: AgeClass) => void }) {
  const texts = caseTexts.next;
  return (
    <fieldset class="age">
      <legend>{texts.age(props.name)}</legend>
      <p class="hint">{texts.ageWhy}</p>
      {AGE_CLASSES.map((age) => (
        <button key={age} type="button" class="small" onClick={() => props.onAnswer(age)}>
          {texts.ageClasses[age]}
        </button>
      ))}
    </fieldset>
  );
}
