import { useEffect, useRef } from 'preact/hooks';
import { caseTexts } from '../texts/casefile.ts';
import { privacyTexts } from '../texts/privacy.ts';
import { CaseSheetView } from './CaseSheetView.tsx';
import { CasebookNotice } from './casebook/CasebookNotice.tsx';
import { EmptyCase } from './EmptyCase.tsx';
import { RefusedNotice } from './RefusedNotice.tsx';
import { useTypedText } from './typed-text.ts';
import { useCase } from './use-case.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { LastAnswer } from './use-said.tsx';
import { WaitingNotice } from './WaitingNotice.tsx';

/** The Zaakblad: it follows the pupil last chosen, in whatever tab. */
export function CasePage() {
  const place = useRef<HTMLElement>(null);
  const { shown, waiting, goOn, send } = useCase(useTypedText(place));
  const answer = waiting ?? shown;
  const pupil = shown?.pupil ?? null;
  const sheet = shown?.sheet ?? null;
  useKeptFocus(place);
  const hadPupil = useRef(false);
  if (sheet !== null) hadPupil.current = true;

  // Who goes on by the button is taken to the new pupil; a pupil who was chosen elsewhere takes no focus.
  const goneOn = useRef(false);
  useEffect(() => {
    if (goneOn.current) place.current?.querySelector('h1')?.focus();
    goneOn.current = false;
  }, [pupil]);

  return (
    <LastAnswer value={answer}>
      <main ref={place}>
        <p class="announced" role="status">
          {sheet !== null && caseTexts.now(sheet.pupil.name)}
        </p>
        {waiting !== null && sheet !== null && (
          <WaitingNotice
            shown={sheet.pupil.name}
            other={waiting.sheet?.pupil.name ?? null}
            onGoOn={() => {
              goneOn.current = true;
              goOn();
            }}
          />
        )}
        <RefusedNotice refused={answer?.refused ?? null} />
        {answer === null ? (
          <p>{caseTexts.reading}</p>
        ) : (
          <CasebookNotice
            casebook={answer.casebook}
            onUnlock={(pin) => send({ type: 'unlock', pin })}
          />
        )}
        {answer !== null && sheet === null && (
          <EmptyCase why={hadPupil.current || pupil !== null ? 'gone' : 'nobody'} />
        )}
        {answer !== null && sheet !== null && pupil !== null && (
          <CaseSheetView
            key={pupil}
            sheet={sheet}
            casebook={answer.casebook}
            onLog={(entry) => send({ type: 'log', pupil, entry })}
            onForget={() => send({ type: 'forget-pupil', pupil })}
          />
        )}
        <p class="privacy-link">
          <a href="/privacy.html" target="_blank" rel="noopener">
            {privacyTexts.link}
          </a>
        </p>
      </main>
    </LastAnswer>
  );
}
