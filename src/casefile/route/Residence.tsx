import { useId, useState } from 'preact/hooks';
import { MUNICIPALITIES, type Municipality } from '../../../rules/attendance/pupil-case.ts';
import { formatDay, parseDay } from '../../../rules/index.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { municipalityNames } from '../../texts/setup-names.ts';
import type { Entry, PupilFile } from '../messages.ts';
import { Fold } from '../parts/Fold.tsx';
import { PASSING } from '../typed-text.ts';
import { useSaid } from '../use-said.tsx';

/** Where the pupil lives since when: it decides by which route, and who can help. */
export function Residence(props: { sheet: CaseSheet; onLog: (entry: Entry) => void }) {
  const { sheet, onLog } = props;
  const { residence } = sheet.file;
  const texts = caseTexts.route.residence;
  const { say, said } = useSaid();
  const log = (residence: PupilFile['residence'], sentence: string) => {
    onLog({ what: 'residence', residence });
    say(sentence);
  };
  return (
    <div class="residence">
      <h3>{texts.title(sheet.pupil.name)}</h3>
      {said}
      {residence.length === 0 && (
        <p>{texts.asSchool(municipalityNames[sheet.school.municipality])}</p>
      )}
      <ul class="logged">
        {residence.map((one) => {
          const what = texts.since(municipalityNames[one.value], dateWords(one.from));
          const others = residence.filter((other) => other !== one);
          return (
            <li key={one.from}>
              {what}{' '}
              <button
                type="button"
                aria-label={caseTexts.next.takeBackOf(what)}
                onClick={() => log(others, caseTexts.next.saidTakenBack(what))}
              >
                {caseTexts.next.takeBack}
              </button>
            </li>
          );
        })}
      </ul>
      <Fold label={texts.change}>
        <ResidenceForm
          today={formatDay(sheet.asOf)}
          onSubmit={(one) =>
            log(
              [...residence.filter(({ from }) => from !== one.from), one],
              texts.said(municipalityNames[one.value], dateWords(one.from)),
            )
          }
        />
      </Fold>
    </div>
  );
}

function ResidenceForm(props: {
  today: string;
  onSubmit: (one: PupilFile['residence'][number]) => void;
}) {
  const texts = caseTexts.route.residence;
  const id = useId();
  const [value, setValue] = useState<Municipality | ''>('');
  const [from, setFrom] = useState(props.today);
  const [problem, setProblem] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const missing = value === '' ? 'place' : parseDay(from) === null ? 'from' : null;
    setProblem(missing === null ? '' : texts.missing[missing]);
    if (missing !== null) document.getElementById(`${id}-${missing}`)?.focus();
    else if (value !== '') props.onSubmit({ from, value });
  };
  return (
    <form class="done" autocomplete="off" {...PASSING} onSubmit={submit}>
      <label for={`${id}-place`}>{texts.place}</label>
      <select
        id={`${id}-place`}
        autocomplete="off"
        value={value}
        aria-describedby={`${id}-error`}
        onInput={({ currentTarget }) => setValue(currentTarget.value as Municipality | '')}
      >
        <option value="">{texts.choose}</option>
        {MUNICIPALITIES.map((one) => (
          <option key={one} value={one}>
            {municipalityNames[one]}
          </option>
        ))}
      </select>
      <label for={`${id}-from`}>{texts.from}</label>
      <div class="done-line">
        <input
          id={`${id}-from`}
          type="date"
          autocomplete="off"
          value={from}
          aria-describedby={`${id}-error`}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <button type="submit" aria-label={caseTexts.next.logOf(texts.place)}>
          {caseTexts.next.log}
        </button>
      </div>
      <p class="error" id={`${id}-error`} role="alert">
        {problem}
      </p>
    </form>
  );
}

function dateWords(date: string): string {
  return mediumDate(parseDay(date)!);
}
