import { useId, useState } from 'preact/hooks';
import { type ActionLog, formatDay, parseDay } from '../../../rules/index.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { PASSING } from '../typed-text.ts';
import { logEntry, loggedDates, unlogEntry } from './log-entries.ts';
import type { LogStep } from './StepBody.tsx';

/**
 * "Gedaan op …": logs the day on which a step was done, and takes it back. The main thing was probably done
 * today; of the others nobody knows when.
 */
export function DoneForm(props: {
  log: ActionLog;
  isMain: boolean;
  /** The fact of this very step, where other steps log the same; else null. */
  ownFact: string | null;
  sheet: CaseSheet;
  onLog: LogStep;
}) {
  const { log, isMain, ownFact, sheet, onLog } = props;
  const { facts } = sheet.file;
  const texts = caseTexts.next;
  const id = useId();
  const [day, setDay] = useState(isMain ? formatDay(sheet.asOf) : '');
  const [problem, setProblem] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = parseDay(day);
    const wrong =
      chosen === null
        ? texts.noDay
        : chosen > sheet.asOf && log.as !== 'date'
          ? texts.dayToCome(mediumDate(sheet.asOf))
          : '';
    setProblem(wrong);
    if (chosen === null || wrong !== '') return document.getElementById(id)?.focus();
    const said = texts.saidLogged(texts.logged(log.label, mediumDate(chosen)));
    if (ownFact !== null) onLog(logEntry({ fact: ownFact, as: 'dates' }, day, facts), said);
    onLog(logEntry(log, day, facts), said);
  };
  return (
    <form class="done" autocomplete="off" {...PASSING} onSubmit={submit}>
      <Logged log={log} ownFact={ownFact} sheet={sheet} onLog={onLog} />
      <label for={id}>{log.label}</label>
      <div class="done-line">
        <input
          id={id}
          type="date"
          autocomplete="off"
          value={day}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-error`}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" aria-label={texts.logOf(log.label)}>
          {texts.log}
        </button>
      </div>
      <p class="error" id={`${id}-error`} role="alert">
        {problem}
      </p>
    </form>
  );
}

function Logged(props: {
  log: ActionLog;
  ownFact: string | null;
  sheet: CaseSheet;
  onLog: LogStep;
}) {
  const { log, ownFact, sheet, onLog } = props;
  const { facts } = sheet.file;
  const texts = caseTexts.next;
  const days = loggedDates(log, facts);
  if (days.length === 0) return null;
  return (
    <ul class="logged">
      {days.map((day) => {
        const what = texts.logged(log.label, mediumDate(parseDay(day)!));
        const takeBack = () => {
          const said = texts.saidTakenBack(what);
          if (ownFact !== null) onLog(unlogEntry({ fact: ownFact, as: 'dates' }, day, facts), said);
          onLog(unlogEntry(log, day, facts), said);
        };
        return (
          <li key={day}>
            {what}{' '}
            <button type="button" aria-label={texts.takeBackOf(what)} onClick={takeBack}>
              {texts.takeBack}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
