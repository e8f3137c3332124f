import { appGroup } from './app-data.ts';
import { PUPILS, pupilPath } from './data.ts';
import { renderApp } from './pages/app.ts';
import { renderEvents } from './pages/events.ts';
import { renderHistory } from './pages/history.ts';
import { renderHome } from './pages/home.ts';
import { renderToday } from './pages/today.ts';
import { renderTotals } from './pages/totals.ts';
import { TRAPS } from './pages/traps.ts';
import { renderUnknown } from './pages/unknown.ts';
import { renderVoHistory } from './pages/vo-history.ts';
import { renderWeeks } from './pages/week.ts';
import { VO_PUPILS, voPupilPath } from './vo-data.ts';

export interface Answer {
  body: string;
  type: 'text/html' | 'application/json';
  csp?: string;
}

function page(body: string, csp?: string): Answer {
  return { body, type: 'text/html', ...(csp && { csp }) };
}

/** A whole number from the query, or null when it is not there. */
function whole(url: URL, name: string): number | null {
  const text = url.searchParams.get(name);
  return text !== null && /^[1-9]\d?$/.test(text) ? Number(text) : null;
}

/** The answer to one address of the practice LVS; null: there is nothing here. */
export function answer(url: URL): Answer | null {
  const path = url.pathname;
  if (path === '/') return page(renderHome());
  if (path === '/groep/registraties') return page(renderEvents(whole(url, 'pagina')));
  if (path === '/groep/week') return page(renderWeeks(1));
  if (path === '/groep/weken') return page(renderWeeks(whole(url, 'aantal') ?? 8));
  if (path === '/groep/totalen') return page(renderTotals());
  if (path === '/groep/vandaag') return page(renderToday());
  if (path.startsWith('/onbekend/lijst/')) return page(renderUnknown(path.endsWith('/2')));
  const pupil = PUPILS.find((p) => pupilPath(p) === path);
  if (pupil) return page(renderHistory(pupil));
  const voPupil = VO_PUPILS.find((p) => voPupilPath(p) === path);
  if (voPupil) return page(renderVoHistory(voPupil));
  const trap = TRAPS[path];
  if (trap) return page(trap.render(), trap.csp);
  const data = appGroup(/^\/app\/gegevens\/(\d)\.json$/.exec(path)?.[1] ?? '');
  if (data) return { body: JSON.stringify(data), type: 'application/json' };
  return /^\/app(\/|$)/.test(path) && !path.endsWith('.json') ? page(renderApp()) : null;
}
