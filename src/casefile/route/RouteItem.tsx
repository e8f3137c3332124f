import type { RouteStep } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { Fold } from '../parts/Fold.tsx';

/** One step of the route; the one where the pupil may be stands open. `names`: of all steps, by id. */
export function RouteItem({
  step,
  names,
}: {
  step: RouteStep;
  names: ReadonlyMap<string, string>;
}) {
  const { state, isHere, since, due, overdue } = step;
  const texts = caseTexts.route;
  const about = <About step={step} names={names} />;
  if (!isHere) {
    return (
      <li>
        <Fold label={state.name}>{about}</Fold>
      </li>
    );
  }
  return (
    <li class="here" aria-current="step">
      <p class="place">
        <strong>{state.name}</strong>
        <span class="mark">{since === null ? texts.here : texts.hereSince(mediumDate(since))}</span>
      </p>
      {due !== null && <p>{(overdue ? texts.overdue : texts.due)(mediumDate(due))}</p>}
      {about}
    </li>
  );
}

function About({ step, names }: { step: RouteStep; names: ReadonlyMap<string, string> }) {
  const { regie, participants, documents, exits, section } = step.state;
  const texts = caseTexts.route;
  return (
    <dl>
      <dt>{texts.regie}</dt>
      <dd>{regie}</dd>
      {participants !== null && (
        <>
          <dt>{texts.participants}</dt>
          <dd>{participants}</dd>
        </>
      )}
      {documents !== null && (
        <>
          <dt>{texts.documents}</dt>
          <dd>{documents}</dd>
        </>
      )}
      {exits.length > 0 && (
        <>
          <dt>{texts.exits}</dt>
          {exits.map(({ to, when }) => (
            <dd key={`${to} ${when}`}>
              {to === null ? texts.exitOut(when) : texts.exit(when, names.get(to) ?? to)}
            </dd>
          ))}
        </>
      )}
      <dt>{texts.section}</dt>
      <dd>{section}</dd>
    </dl>
  );
}
