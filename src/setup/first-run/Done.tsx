import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackLibrary } from '../../../rules/index.ts';
import { today } from '../../platform/today.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { protocolReach } from '../../schools/settings/protocol-reach.ts';
import { schoolVersion } from '../../schools/settings/school-version.ts';
import { firstRunTexts } from '../../texts/first-run.ts';
import { reachSentence } from '../../texts/protocol-reach.ts';
import { theProtocol } from '../../texts/setup-names.ts';
import { Assumptions } from './Assumptions.tsx';
import { LessonsField } from './LessonsField.tsx';
import { practiceLink } from './practice-link.ts';
import { TurnOn } from './TurnOn.tsx';

/** The last screen: what to do now, what is not judged, and what was assumed. */
export function Done(props: { school: SchoolProfile; library: PackLibrary; takeFocus: boolean }) {
  const { school, library, takeFocus } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const { protocol, sector } = school;
  const version = schoolVersion(library, school, today());
  const { title } = version;
  const hasTimetable = Object.keys(school.timetable).length > 0;
  const limit = reachSentence(protocolReach(version, school), { ...school, title });
  return (
    <div class="done">
      <h1 ref={heading} tabIndex={-1}>
        {firstRunTexts.doneTitle}
      </h1>
      {limit === null ? (
        <p>{firstRunTexts.judgedBy(theProtocol(protocol, title))}</p>
      ) : (
        <p class="limit">{limit}</p>
      )}
      {sector !== 'po' && <LessonsField school={school} />}
      <section class="part try" aria-labelledby="try">
        <h2 id="try">{firstRunTexts.tryTitle}</h2>
        <p>{firstRunTexts.tryText}</p>
        <a class={hasTimetable ? 'button primary' : 'button'} href={practiceLink(sector)}>
          {firstRunTexts.tryLink}
        </a>
      </section>
      <TurnOn />
      <Assumptions school={school} />
      <a class="button" href="/settings.html">
        {firstRunTexts.allSettings}
      </a>
    </div>
  );
}
