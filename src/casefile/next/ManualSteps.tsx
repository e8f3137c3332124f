import type { ManualStep } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { PASSING } from '../typed-text.ts';
import type { LogStep } from './StepBody.tsx';

/** What no page shows: words and a checkbox each. */
export function ManualSteps({ steps, onLog }: { steps: ManualStep[]; onLog: LogStep }) {
  const texts = caseTexts.next;
  return (
    <fieldset class="flags" {...PASSING}>
      <legend>{texts.flags}</legend>
      <p class="hint">{texts.flagsHint}</p>
      {steps.map(({ rule, texts: { flag, why }, isSet }) => (
        <label key={rule.id} class="flag">
          <input
            type="checkbox"
            autocomplete="off"
            checked={isSet === true}
            onChange={({ currentTarget: { checked } }) =>
              onLog(
                { what: 'fact', name: `flag.${rule.id}`, value: checked ? true : null },
                texts.saidFlag(checked),
              )
            }
          />
          <span>{flag ?? why}</span>
        </label>
      ))}
    </fieldset>
  );
}
