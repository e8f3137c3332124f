import { casebookTexts } from '../../texts/casebook.ts';
import { policyTexts } from '../../texts/policy.ts';
import { AskTwice } from '../stored-data/AskTwice.tsx';
import { useSaid } from '../use-said.tsx';
import { askCasebook, type SetupRequest } from './messages.ts';
import { PinForm } from './PinForm.tsx';
import { PinPart } from './PinPart.tsx';
import { PrivacyWords } from './PrivacyWords.tsx';
import { SummerQuestion } from './SummerQuestion.tsx';
import { useCasebook } from './use-casebook.ts';

/** What is kept of pupils, told without telling of any: how it is, its PIN, and how to forget it. */
export function CasebookPart() {
  const { about, refresh } = useCasebook();
  const { say, said } = useSaid();
  if (about === null) return null;
  const { state, pupils, unreadable, running, rule } = about;
  const isForbidden = state === 'forbidden';
  const conclude = async (sentence: string) => {
    await refresh();
    say(sentence);
  };
  const ask = async (
    request: SetupRequest & { type: 'forget-all' | 'keep-over-summer' },
    sentence: string,
  ) => {
    const { done } = await askCasebook(request);
    await conclude(done ? sentence : casebookTexts.said.failed);
  };
  return (
    <section class="part casebook" aria-labelledby="casebook">
      <h2 id="casebook" tabIndex={-1}>
        {casebookTexts.title}
      </h2>
      {said}
      <p class="hint">{casebookTexts.intro}</p>
      <p class={state === 'unusable' || state === 'lost' ? 'panel problem' : 'state'}>
        {casebookTexts.state[state]}
      </p>
      {rule.casebook !== 'free' && <p class="hint">{policyTexts.setBy(rule.by)}</p>}
      {isForbidden && pupils > 0 && <p>{casebookTexts.leftOver(pupils)}</p>}
      {!isForbidden && state !== 'off' && state !== 'lost' && (
        <p>
          {casebookTexts.pupils(pupils)} {pupils > 0 && casebookTexts.ends}
        </p>
      )}
      {!isForbidden && rule.retentionDays !== null && (
        <p>
          {casebookTexts.endsSooner(rule.retentionDays)} {policyTexts.setBy(rule.by)}.
        </p>
      )}
      {unreadable > 0 && <p>{casebookTexts.unreadable(unreadable)}</p>}
      {running !== null && (
        <SummerQuestion
          running={running}
          onAnswer={(keep, sentence) => ask({ type: 'keep-over-summer', keep }, sentence)}
        />
      )}
      {state === 'locked' && (
        <PinForm
          name="open"
          title={casebookTexts.open}
          asksNow
          asksNew={false}
          send={(pin) => askCasebook({ type: 'unlock', pin: pin ?? '' })}
          onDone={() => conclude(casebookTexts.said.opened)}
        >
          <details>
            <summary>{casebookTexts.forgotPin}</summary>
            <p>{casebookTexts.forgotPinText}</p>
          </details>
        </PinForm>
      )}
      {state !== 'locked' && state !== 'unusable' && !isForbidden && (
        <PinPart about={about} onSaid={conclude} />
      )}
      {state !== 'off' && (!isForbidden || pupils + unreadable > 0) && (
        <AskTwice
          label={casebookTexts.forgetAll}
          describedBy="casebook"
          question={casebookTexts.forgetAllSure}
          yes={casebookTexts.forgetAllYes}
          no={casebookTexts.forgetNo}
          onYes={() => ask({ type: 'forget-all' }, casebookTexts.said.forgotten)}
        />
      )}
      <PrivacyWords />
    </section>
  );
}
