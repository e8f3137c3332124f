import { useState } from 'preact/hooks';
import { formatDay, parseDay } from '../../../rules/index.ts';
import { countOf, isNewYear, newYear, type PastDays } from '../../schools/calendar/new-year.ts';
import { startYearOf } from '../../schools/calendar/school-year.ts';
import { calendarTexts, sayRange } from '../../texts/calendar.ts';
import { fullDate, mediumDate } from '../../texts/dutch-date.ts';
import type { PackNames } from '../../texts/profile-values.ts';
import { useIsLocked } from '../locks/use-locks.ts';
import { packNames } from '../pack-names.ts';
import type { SchoolDraft } from '../school-draft.ts';
import type { PartProps } from '../settings/part-props.ts';
import { useSaid } from '../use-said.tsx';

/** From 1 August on: what ends, what goes on, and what only a person can say. */
export function NewYearPanel({ draft, change, library, today }: PartProps) {
  const [ticks, setTicks] = useState({ removeOld: true, checked: false, partners: false });
  const { say, said } = useSaid();
  const [hasCalendar, hasPartners] = [useIsLocked('calendar'), useIsLocked('partners')];
  // It is about the calendar: who locked that looks it through.
  if (!isNewYear(draft, today) || hasCalendar) return said;

  const { startYear, kept, tooOld, next } = newYear(draft, startYearOf(today));
  const [year, last] = [startYear, draft.checkedFor ?? startYear - 1].map(calendarTexts.schoolYear);
  const hasContacts = Object.keys(draft.partners.contacts).length > 0 && !hasPartners;
  const takeOver = () => {
    change({
      ...(ticks.removeOld ? next : {}),
      checkedFor: ticks.checked ? startYear : null,
      ...(hasContacts && ticks.partners
        ? { partners: { ...draft.partners, checkedOn: formatDay(today) } }
        : {}),
    });
    say(calendarTexts.tookOver(year!));
  };
  const tick = (name: keyof typeof ticks, label: string) => (
    <label class="tick">
      <input
        type="checkbox"
        autocomplete="off"
        checked={ticks[name]}
        onChange={(event) => setTicks({ ...ticks, [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
  return (
    <section class="panel new-year" aria-labelledby="new-year">
      <h3 id="new-year" tabIndex={-1}>
        {calendarTexts.newYear(year!)}
      </h3>
      <p>{calendarTexts.newYearHint(last!)}</p>
      <h4>{calendarTexts.ends}</h4>
      <ul>
        <li>{calendarTexts.endsChecked(last!)}</li>
        {countOf(kept) > 0 && <li>{calendarTexts.endsKept(countOf(kept))}</li>}
      </ul>
      {countOf(tooOld) > 0 && (
        <div>
          {tick('removeOld', calendarTexts.removeOld(countOf(tooOld)))}
          <details>
            <summary>{calendarTexts.whichOld}</summary>
            <ul>
              {sayDays(tooOld).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </details>
        </div>
      )}
      <h4>{calendarTexts.goesOn}</h4>
      <ul>
        {sayRest(draft, packNames(library)).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h4>{calendarTexts.yourChecks}</h4>
      <div>
        {tick('checked', calendarTexts.checkNow(year!))}
        <p class="hint">{calendarTexts.checkNowHint}</p>
        {hasContacts && tick('partners', calendarTexts.partnersNow)}
      </div>
      <button type="button" class="primary" onClick={takeOver}>
        {calendarTexts.takeOver(year!)}
      </button>
    </section>
  );
}

function sayDays({ holidays, freeDays, schoolDays }: PastDays): string[] {
  const ranges = holidays.map(({ from, to }) =>
    sayRange({ from: parseDay(from)!, to: parseDay(to)! }),
  );
  return [...ranges, ...[...freeDays, ...schoolDays].map((date) => fullDate(parseDay(date)!))];
}

/** What goes on by itself. */
function sayRest(
  { name, origins, codes, protocol, protocolVersion, partners, settings }: SchoolDraft,
  names: PackNames,
) {
  const contacts = Object.keys(partners.contacts).length;
  const sites = origins.split('\n').filter((line) => line.trim() !== '').length;
  const pinned = protocolVersion === null ? null : mediumDate(parseDay(protocolVersion)!);
  return [
    calendarTexts.goesOnName(name, sites),
    calendarTexts.goesOnCodes(codes.length),
    calendarTexts.goesOnTimetable,
    ...(protocol === '' ? [] : [calendarTexts.goesOnProtocol(names.protocol(protocol), pinned)]),
    ...(contacts > 0 ? [calendarTexts.goesOnPartners(contacts)] : []),
    calendarTexts.goesOnSettings(Object.keys(settings).length > 0),
  ];
}
