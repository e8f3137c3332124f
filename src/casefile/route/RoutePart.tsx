import { parseDay } from '../../../rules/index.ts';
import type { CaseRoute, CaseSheet, RouteStep } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { municipalityNames } from '../../texts/setup-names.ts';
import type { Entry } from '../messages.ts';
import { Part } from '../parts/Part.tsx';
import { residencesSoFar } from '../residences.ts';
import { Partners } from './Partners.tsx';
import { Residence } from './Residence.tsx';
import { RouteItem } from './RouteItem.tsx';

/** "Route": the steps of the protocol, and where this pupil may be. */
export function RoutePart({ sheet, onLog }: { sheet: CaseSheet; onLog: (entry: Entry) => void }) {
  const texts = caseTexts.route;
  const { route, partners } = sheet;
  const move = moveWords(sheet);
  return (
    <Part title={texts.title} class="route">
      {move !== null && <p class="notice">{move}</p>}
      {route === null ? <p>{texts.none}</p> : <Steps route={route} name={sheet.pupil.name} />}
      {partners.length > 0 && <Partners partners={partners} />}
      <Residence sheet={sheet} onLog={onLog} />
    </Part>
  );
}

/** That the pupil moved from another municipality this school year; null: no such move is known. */
function moveWords(sheet: CaseSheet): string | null {
  const { school, timeline } = sheet;
  const past = residencesSoFar(sheet);
  const now = past.at(-1);
  const before = past.at(-2)?.value ?? school.municipality;
  const since = now === undefined ? null : parseDay(now.from);
  if (now === undefined || since === null || now.value === before) return null;
  if (since < timeline.from) return null;
  return caseTexts.route.moved(municipalityNames[now.value], mediumDate(since));
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
