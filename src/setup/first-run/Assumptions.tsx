import { officialHolidays } from '../../../rules/index.ts';
import { today } from '../../platform/today.ts';
import { canonical } from '../../schools/profile/canonical.ts';
import { assumedTimetable, everyDay } from '../../schools/profile/new-school.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { firstRunTexts, newSchoolName } from '../../texts/first-run.ts';
import { regionNames } from '../../texts/setup-names.ts';

/** What nobody told and was taken to be so; what a person changed meanwhile is left out. */
export function Assumptions({ school }: { school: SchoolProfile }) {
  const assumed = [nameOf(school), holidaysOf(school), timetableOf(school)].filter(
    (line) => line !== null,
  );
  if (assumed.length === 0) return null;
  return (
    <section class="part" aria-labelledby="assumed">
      <h2 id="assumed">{firstRunTexts.assumedTitle}</h2>
      <dl>
        {assumed.map(({ about, words }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{firstRunTexts.assumedHint}</p>
    </section>
  );
}

type Line = { about: string; words: string } | null;

function nameOf({ name }: SchoolProfile): Line {
  if (name !== newSchoolName) return null;
  return { about: firstRunTexts.name, words: firstRunTexts.nameAssumed(name) };
}

function holidaysOf({ calendar: { region, checkedFor } }: SchoolProfile): Line {
  if (region === 'own' || checkedFor !== null) return null;
  const next = officialHolidays(region).find(({ to }) => to >= today());
  const words = [
    firstRunTexts.holidaysAssumed(regionNames[region]),
    ...(next ? [firstRunTexts.nextHoliday(mediumDate(next.from), mediumDate(next.to))] : []),
  ];
  return { about: firstRunTexts.holidays, words: words.join(' ') };
}

function timetableOf({ sector, timetable }: SchoolProfile): Line {
  const about = firstRunTexts.timetable;
  const isStill = (assumed: SchoolProfile['timetable']) =>
    canonical(timetable) === canonical(assumed);
  if (isStill(assumedTimetable(sector)))
    return { about, words: firstRunTexts.timetableFor[sector] };
  const { mon } = timetable;
  const isSame = typeof mon === 'number' && isStill(everyDay(mon));
  return isSame ? { about, words: firstRunTexts.timetableLessons(mon) } : null;
}
