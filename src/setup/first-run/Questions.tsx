import { useState } from 'preact/hooks';
import type { PackLibrary } from '../../../rules/index.ts';
import { today } from '../../platform/today.ts';
import { newSchool } from '../../schools/profile/new-school.ts';
import { putSchools } from '../../schools/stored/stored-schools.ts';
import { firstRunTexts, newSchoolName } from '../../texts/first-run.ts';
import { type Answers, completeAnswers, type Step, stepsFor } from './answers.ts';
import { choicesFor } from './choices.ts';
import { DoubleClicks } from './double-click.ts';
import { setLastScreen } from './last-screen.ts';
import { Question } from './Question.tsx';

/** The three questions, one on a screen; after the last the school is stored. */
export function Questions({ library }: { library: PackLibrary }) {
  const [id] = useState(() => crypto.randomUUID());
  const [doubleClicks] = useState(() => new DoubleClicks());
  const [answers, setAnswers] = useState<Answers>({});
  const [step, setStep] = useState<Step>('municipality');
  const [moved, setMoved] = useState(false);
  const [failed, setFailed] = useState(false);

  const go = (to: Step) => {
    setStep(to);
    setMoved(true);
    setFailed(false);
  };
  const finish = async (all: Answers) => {
    const complete = completeAnswers(all);
    if (complete === null) return go('municipality');
    // Before the school is there: the settings page shows the last screen as soon as it is.
    setLastScreen(true);
    try {
      await putSchools([newSchool({ name: newSchoolName, ...complete }, id)]);
    } catch (error) {
      console.error(error);
      setLastScreen(false);
      setFailed(true);
    }
  };
  const choose = (value: string, event: MouseEvent) => {
    if (doubleClicks.isSecondHalf(event)) return;
    const given = { ...answers, [step]: value } as Answers;
    setAnswers(given);
    const steps = stepsFor(given);
    const next = steps[steps.indexOf(step) + 1];
    return next === undefined ? finish(given) : go(next);
  };
  const steps = stepsFor(answers);
  const before = steps[steps.indexOf(step) - 1];
  return (
    <>
      {step === 'municipality' && <p class="welcome">{firstRunTexts.welcome}</p>}
      <Question
        key={step}
        step={step}
        choices={choicesFor(step, library, today())}
        chosen={answers[step]}
        takeFocus={moved}
        onChoose={choose}
        onBack={before === undefined ? null : () => go(before)}
      />
      {failed && (
        <p role="alert" class="error">
          {firstRunTexts.saveFailed}
        </p>
      )}
      <aside class="beside">
        <p>{firstRunTexts.stays}</p>
        <p>
          {firstRunTexts.haveFile}{' '}
          <button type="button" class="link" onClick={focusFile}>
            {firstRunTexts.readFile}
          </button>
        </p>
      </aside>
    </>
  );
}

/** To the part of the page that reads a settings file. */
function focusFile(): void {
  document.getElementById('settings-file')?.focus();
}
