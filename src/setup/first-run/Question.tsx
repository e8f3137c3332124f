import { useLayoutEffect, useRef } from 'preact/hooks';
import { firstRunTexts } from '../../texts/first-run.ts';
import { questionNumber, type Step } from './answers.ts';
import type { Choice } from './choices.ts';

/** One question: every answer is a button that leads on. Takes the focus when a person came from another. */
export function Question(props: {
  step: Step;
  choices: readonly Choice[];
  /** The answer given before, when the person went back to this question. */
  chosen: string | undefined;
  takeFocus: boolean;
  onChoose: (value: string, event: MouseEvent) => void;
  onBack: (() => void) | null;
}) {
  const { step, choices, chosen, takeFocus, onChoose, onBack } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const { title, hint } = firstRunTexts.questions[step];
  return (
    <section aria-labelledby="question" class="question">
      <h1 id="question" ref={heading} tabIndex={-1}>
        <span class="progress">{firstRunTexts.progress(questionNumber(step))}</span> {title}
      </h1>
      <p class="hint">{hint}</p>
      <ul class="answers">
        {choices.map(({ value, name, detail }) => (
          <li key={value}>
            <button
              type="button"
              class="answer"
              data-chosen={value === chosen}
              onClick={(event) => onChoose(value, event)}
            >
              <strong>{name}</strong>
              {value === chosen && <span class="chosen"> ({firstRunTexts.chosen})</span>}
              {detail !== null && <span class="detail"> {detail}</span>}
            </button>
          </li>
        ))}
      </ul>
      {onBack !== null && (
        <button type="button" class="quiet" onClick={onBack}>
          {firstRunTexts.back}
        </button>
      )}
    </section>
  );
}
