import { parseDay } from '../../../rules/index.ts';
import type { AboutCasebook } from '../../casebook/about-casebook.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { mediumDate } from '../../texts/dutch-date.ts';

/** From 1 June: whether pupils with a running term are kept over the summer. */
export function SummerQuestion(props: {
  running: NonNullable<AboutCasebook['running']>;
  onAnswer: (keep: boolean, said: string) => void;
}) {
  const { running, onAnswer } = props;
  const texts = casebookTexts.summer;
  const [end, until] = [running.yearEnd, running.keptUntil].map((on) => mediumDate(parseDay(on)!));
  return (
    <fieldset class="panel summer">
      <legend>{texts.title}</legend>
      <p>{texts.question(running.pupils, end!)}</p>
      <div class="buttons">
        <button type="button" onClick={() => onAnswer(true, casebookTexts.said.kept(until!))}>
          {texts.keep(until!)}
        </button>
        <button type="button" onClick={() => onAnswer(false, casebookTexts.said.notKept(end!))}>
          {texts.drop(end!)}
        </button>
      </div>
    </fieldset>
  );
}
