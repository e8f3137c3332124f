import { BOARD_NAME, eventRows, ODD_NAMES } from '../data.ts';
import {
  renderEndless,
  renderLate,
  renderSession,
  renderShadow,
  renderTranslated,
} from './drawn.ts';
import { eventsPage, eventTable } from './events.ts';
import { renderFixed } from './fixed.ts';
import { renderFrames } from './frames.ts';
import { html, script } from './html.ts';
import { renderNamesOnly, renderThirtyDays } from './names-only.ts';
import { renderIcons, renderSplit } from './split.ts';

/** One difficult page: its text and, where it needs one, its own Content-Security-Policy. */
export interface Trap {
  render(): string;
  csp?: string;
}

/** The list of registrations, each time with one thing that makes it hard to read or to mark. */
export const TRAPS: Readonly<Record<string, Trap>> = {
  '/val/csp': {
    csp: "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'",
    render: () => eventsPage(eventTable(eventRows()), { scripts: [] }),
  },
  '/val/csp-streng': {
    csp: "default-src 'none'; style-src 'none'; script-src 'none'",
    render: () => eventsPage(eventTable(eventRows()), { styled: false }),
  },
  '/val/namen': { render: () => eventsPage(eventTable(eventRows(ODD_NAMES))) },
  '/val/elementen-internals': {
    render: () => eventsPage(eventTable(eventRows()), { head: script('elements-internals.js') }),
  },
  '/val/elementen-shadow': {
    render: () => eventsPage(eventTable(eventRows()), { head: script('elements-shadow.js') }),
  },
  '/val/kop-cel': { render: () => eventsPage(eventTable(eventRows(), 'header')) },
  '/val/link-cel': { render: () => eventsPage(eventTable(eventRows(), 'whole-cell')) },
  '/val/verborgen-dubbel': {
    render: () =>
      eventsPage(html`${eventTable(eventRows(), 'link', 'alleen-telefoon')}
${eventTable(eventRows(), 'link', 'alleen-bureau')}`),
  },
  '/val/zonder-school': {
    render: () => eventsPage(eventTable(eventRows()), { school: BOARD_NAME }),
  },
  '/val/alleen-namen': { render: renderNamesOnly },
  '/val/dertig-dagen': { render: renderThirtyDays },
  '/val/vast': { render: renderFixed },
  '/val/gesplitst': { render: renderSplit },
  '/val/iconen': { render: renderIcons },
  '/val/schaduw': { render: renderShadow },
  '/val/laat': { render: renderLate },
  '/val/eindeloos': { render: renderEndless },
  '/val/vertaald': { render: renderTranslated },
  '/val/sessie': { render: renderSession },
  '/val/kader': { render: () => renderFrames(['/groep/registraties']) },
  '/val/twee-kaders': { render: () => renderFrames(['/groep/registraties', '/groep/week']) },
  '/val/donker': { render: () => eventsPage(eventTable(eventRows()), { dark: true }) },
  '/val/leeg': {
    render: () => eventsPage(html`${eventTable([])}<p>Geen registraties gevonden</p>`),
  },
};
