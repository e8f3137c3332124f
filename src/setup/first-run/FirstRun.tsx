import { useState } from 'preact/hooks';
import type { PackLibrary } from '../../../rules/index.ts';
import { PRACTICE_DATE, today } from '../../platform/today.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { setupTexts } from '../../texts/setup.ts';
import { Done } from './Done.tsx';
import { Questions } from './Questions.tsx';

/** The first meeting: three questions, and then what to do next. `school`: the one that came of it. */
export function FirstRun(props: { school: SchoolProfile | null; library: PackLibrary }) {
  const { school, library } = props;
  const [hasAsked] = useState(school === null);
  return (
    <div class="first-run">
      <header>
        <p class="brand">
          <img src="/icon/48.png" alt="" width="32" height="32" />
          {setupTexts.productName}
        </p>
        {PRACTICE_DATE !== null && <p class="hint">{setupTexts.practice(mediumDate(today()))}</p>}
      </header>
      {school === null ? (
        <Questions library={library} />
      ) : (
        <Done school={school} library={library} takeFocus={hasAsked} />
      )}
    </div>
  );
}
