import { calendarTexts, sayYears } from '../../texts/calendar.ts';
import { type IcsFile, quote } from './read-ics-file.ts';

/** What of a calendar file is not offered, and why: nothing is left out silently. */
export function LeftOut(props: { file: IcsFile; short: number; years: readonly number[] }) {
  const { elsewhere, broken, onlyOnce } = props.file;
  const named = (name: string) => (name === '' ? calendarTexts.noName : `“${name}”`);
  return (
    <>
      {elsewhere > 0 && (
        <p class="hint">{calendarTexts.proposalsElsewhere(elsewhere, sayYears(props.years))}</p>
      )}
      {props.short > 0 && <p class="hint">{calendarTexts.proposalsShort(props.short)}</p>}
      {onlyOnce.length > 0 && (
        <p class="note">{calendarTexts.proposalsOnlyOnce(onlyOnce.map(named).join(', '))}</p>
      )}
      {broken.length > 0 && (
        <div class="note">
          <p>{calendarTexts.proposalsBroken}</p>
          <ul>
            {broken.map(({ name, found }, i) => (
              <li key={i}>
                {calendarTexts.proposalBroken(
                  named(name),
                  found === '' ? calendarTexts.noDate : quote(found),
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
