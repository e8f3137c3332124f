import type { ComponentChildren } from 'preact';
import { today } from '../../../platform/today.ts';
import { casebookTexts } from '../../../texts/casebook.ts';
import { fullMoment, recentMoment } from '../../../texts/moment.ts';
import { pupilPrivacyTexts as texts } from '../../../texts/privacy-pupil.ts';
import { AskTwice } from '../../stored-data/AskTwice.tsx';
import type { HeldOfPupil } from '../messages.ts';
import { useSchoolNames } from '../use-school-names.ts';
import { KeptPlaces } from './KeptPlaces.tsx';
import { LoggedTable } from './LoggedTable.tsx';
import { printPupil } from './print-pupil.ts';
import { ReadPage } from './ReadPage.tsx';
import { whoWords } from './who-words.ts';

/** All that is held of one pupil: who, what was read, what was logged, what stands on the device. */
export function PupilShown(props: {
  pupil: HeldOfPupil;
  onOther: () => void;
  onForget: () => void;
}) {
  const { pupil, onOther, onForget } = props;
  const { name, rows, isOne, isChosen, casebook, goesAt } = pupil;
  const nameOf = useSchoolNames();
  return (
    <div class="all-of-pupil panel">
      <h3 id="all-of-pupil" data-first tabIndex={-1}>
        {texts.all(name)}
      </h3>
      <p class="hint">
        {texts.at(nameOf(pupil.school), new URL(pupil.origin).host)}.{' '}
        {texts.made(fullMoment(Date.now()))}
      </p>
      {!isOne && <p class="note">{texts.notOneWords}</p>}
      <Part title={texts.who}>
        <dl class="pairs">
          {whoWords(pupil).map(([what, value]) => (
            <>
              <dt>{what}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
        {isChosen && <p>{texts.chosen}</p>}
      </Part>
      <Part title={texts.read}>
        {goesAt !== null && <p>{texts.readGoes(recentMoment(goesAt))}</p>}
        {rows.length === 0 && <p>{texts.nothingRead}</p>}
        {rows.map((row) => (
          <ReadPage key={`${row.at} ${row.view}`} row={row} />
        ))}
      </Part>
      <Part title={texts.logged}>
        {casebook === 'locked' && (
          <p>
            {texts.locked} <a href="/settings.html#casebook">{casebookTexts.open}</a>
          </p>
        )}
        {(casebook === 'unusable' || casebook === 'forbidden') && (
          <p>{casebookTexts.state[casebook]}</p>
        )}
        <LoggedTable pupil={pupil} asOf={today()} />
      </Part>
      {pupil.kept !== null && (
        <Part title={texts.kept}>
          <KeptPlaces kept={pupil.kept} />
        </Part>
      )}
      <p class="hint">{texts.notHere}</p>
      <div class="buttons no-print">
        <button type="button" onClick={printPupil}>
          {texts.print}
        </button>
        <button type="button" onClick={onOther}>
          {texts.other}
        </button>
      </div>
      <div class="no-print">
        <AskTwice
          label={texts.forget}
          describedBy="all-of-pupil"
          question={texts.forgetSure(name)}
          yes={texts.forgetYes}
          no={casebookTexts.forgetNo}
          onYes={onForget}
        />
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="pupil-group">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
