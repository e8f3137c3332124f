import { useRef } from 'preact/hooks';
import type { CasebookState } from '../../casebook/pupil-file.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { Fold } from '../parts/Fold.tsx';
import { useSaid } from '../use-said.tsx';
import { ForgetPupil } from './ForgetPupil.tsx';
import { KeptTable } from './KeptTable.tsx';
import { keptRows } from './kept-rows.ts';
import { printOnly } from './print-only.ts';

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
  const place = useRef<HTMLDivElement>(null);
  const rows = keptRows(sheet);
  const isHidden = casebook === 'locked' || casebook === 'unusable';
  return (
    <div class="kept">
      {said}
      <Fold label={texts.all(name)}>
        <div class="kept-print" ref={place}>
          <h2 class="on-paper">{texts.all(name)}</h2>
          {casebook === 'locked' && <p>{texts.locked}</p>}
          {casebook === 'unusable' && <p>{casebookTexts.state.unusable}</p>}
          {rows.length > 0 && <KeptTable rows={rows} label={texts.all(name)} />}
          {rows.length === 0 && !isHidden && <p>{texts.nothing(name)}</p>}
          {rows.length > 0 && <p class="hint">{texts.howKept}</p>}
        </div>
        {rows.length > 0 && (
          <p class="kept-buttons">
            <button type="button" onClick={() => place.current && printOnly(place.current)}>
              {texts.print}
            </button>
          </p>
        )}
        {rows.length > 0 && !isHidden && (
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
