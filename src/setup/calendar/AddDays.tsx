import { useState } from 'preact/hooks';
import { type DayProposal, proposeDays, withDays } from '../../schools/calendar/day-proposals.ts';
import { publicDaysOf } from '../../schools/calendar/public-days.ts';
import { startYearOf } from '../../schools/calendar/school-year.ts';
import { calendarTexts, publicDayNames } from '../../texts/calendar.ts';
import type { PartProps } from '../settings/part-props.ts';
import { useSaid } from '../use-said.tsx';
import { DayProposals } from './DayProposals.tsx';
import { LeftOut } from './LeftOut.tsx';
import { type IcsFile, readIcsFile } from './read-ics-file.ts';

/** What is being looked at: nothing, days to choose from, or why a file gave none. */
type State =
  | { is: 'idle' }
  | { is: 'public' }
  | { is: 'wrong'; sentence: string }
  | { is: 'file'; name: string; file: IcsFile };

/** Days out of a calendar file, or the days on which schools are always closed; a person chooses. */
export function AddDays({ draft, change, today }: PartProps) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const { say, said } = useSaid();
  const years = [startYearOf(today), startYearOf(today) + 1];

  const read = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (chosen === undefined) return;
    const file = await readIcsFile(chosen, years);
    input.value = ''; // so that the same file, saved again, can be chosen again
    setState(
      typeof file === 'string'
        ? { is: 'wrong', sentence: file }
        : { is: 'file', name: chosen.name, file },
    );
  };
  const take = (taken: readonly DayProposal[]) => {
    change(withDays(draft, taken));
    setState({ is: 'idle' });
    say(calendarTexts.taken(taken.length));
  };
  const leave = () => {
    setState({ is: 'idle' });
    say(calendarTexts.takenNone);
  };
  const fromFile = state.is === 'file' ? proposeDays(state.file.events, draft) : [];
  return (
    <section class="form-group" aria-labelledby="add-days">
      <h4 id="add-days">{calendarTexts.add}</h4>
      <div class="field">
        <label for="ics-file">{calendarTexts.icsFile}</label>
        <p class="hint" id="ics-hint">
          {calendarTexts.icsHint}
        </p>
        <input
          id="ics-file"
          type="file"
          accept=".ics,text/calendar"
          aria-describedby="ics-hint"
          onChange={(event) => read(event.currentTarget)}
        />
      </div>
      <button type="button" onClick={() => setState({ is: 'public' })}>
        {calendarTexts.publicDays}
      </button>
      {state.is === 'wrong' && (
        <p class="panel problem" role="alert">
          {state.sentence}
        </p>
      )}
      {state.is === 'file' && (
        <DayProposals
          key={state.file}
          title={calendarTexts.proposalsFrom(state.name)}
          proposals={fromFile}
          onTake={take}
          onLeave={leave}
        >
          <LeftOut
            file={state.file}
            short={state.file.events.length - fromFile.length}
            years={years}
          />
        </DayProposals>
      )}
      {state.is === 'public' && (
        <DayProposals
          key="public"
          title={calendarTexts.proposalsPublic}
          proposals={proposeDays(years.flatMap(publicEvents), draft)}
          onTake={take}
          onLeave={leave}
        />
      )}
      {said}
    </section>
  );
}

function publicEvents(startYear: number) {
  return Object.entries(publicDaysOf(startYear)).map(([id, day]) => ({
    name: publicDayNames[id as keyof typeof publicDayNames],
    from: day,
    to: day,
    times: null,
  }));
}
