import type { CasebookState } from '../../casebook/pupil-file.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { Fold } from '../parts/Fold.tsx';
import { printAlone } from '../print/print-alone.ts';
import { useSaid } from '../use-said.tsx';
import { ForgetPupil } from './ForgetPupil.tsx';
import { KeptTable } from './KeptTable.tsx';
import { keptRows } from './kept-rows.ts';

const texts = casebookTexts.sheet;

/** All that was logged of this pupil: to see, to print, and to forget. */
export function KeptPart(props: {
  sheet: CaseSheet;
  casebook: CasebookState;
  onForget: () => void;
}) {
  const { sheet, casebook, onForget } = props;
  const { name } = sheet.pupil;
  const { say, said } = useSaid();
  const hasRows = keptRows(sheet).length > 0;
  return (
    <div class="kept">
      {said}
      <Fold label={texts.all(name)}>
        <Kept sheet={sheet} casebook={casebook} />
        {hasRows && (
          <p class="kept-buttons">
            <button
              type="button"
              onClick={() =>
                printAlone(
                  <>
                    <h2>{texts.all(name)}</h2>
                    <Kept sheet={sheet} casebook={casebook} />
                  </>,
                )
              }
            >
              {texts.print}
            </button>
          </p>
        )}
        {hasRows && !isHidden(casebook) && (
          <ForgetPupil
            name={name}
            onForget={() => {
              say(texts.forgotten(name));
              onForget();
            }}
          />
        )}
      </Fold>
    </div>
  );
}

/** What was logged, or why none of it is shown. */
function Kept({ sheet, casebook }: { sheet: CaseSheet; casebook: CasebookState }) {
  const { name } = sheet.pupil;
  const rows = keptRows(sheet);
  return (
    <>
      {casebook === 'locked' && <p>{texts.locked}</p>}
      {(casebook === 'unusable' || casebook === 'forbidden') && (
        <p>{casebookTexts.state[casebook]}</p>
      )}
      {rows.length > 0 && <KeptTable rows={rows} label={texts.all(name)} />}
      {rows.length === 0 && !isHidden(casebook) && <p>{texts.nothing(name)}</p>}
      {rows.length > 0 && <p class="hint">{texts.howKept}</p>}
    </>
  );
}

function isHidden(casebook: CasebookState): boolean {
  return ['locked', 'unusable', 'forbidden'].includes(casebook);
}
