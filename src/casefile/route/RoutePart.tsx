import type { CaseRoute, CaseSheet, RouteStep } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { Part } from '../parts/Part.tsx';
import { Partners } from './Partners.tsx';
import { RouteItem } from './RouteItem.tsx';

/** "Route": the steps of the protocol, and where this pupil may be. */
export function RoutePart({ sheet }: { sheet: CaseSheet }) {
  const texts = caseTexts.route;
  const { route, partners } = sheet;
  return (
    <Part title={texts.title} class="route">
      {route === null ? <p>{texts.none}</p> : <Steps route={route} name={sheet.pupil.name} />}
      {partners.length > 0 && <Partners partners={partners} />}
    </Part>
  );
}

function Steps({ route, name }: { route: CaseRoute; name: string }) {
  const texts = caseTexts.route;
  const names = new Map(
    [...route.main, ...route.beside].map(({ state }) => [state.id, state.name]),
  );
  const item = (step: RouteStep) => <RouteItem key={step.state.id} step={step} names={names} />;
  return (
    <>
      <p class="hint">
        {route.main.some(({ isHere }) => isHere) ? texts.suggestion(name) : texts.nowhere}
      </p>
      <ol class="ladder">{route.main.map(item)}</ol>
      {route.beside.length > 0 && (
        <>
          <h3>{texts.beside}</h3>
          <ul class="ladder">{route.beside.map(item)}</ul>
        </>
      )}
    </>
  );
}
