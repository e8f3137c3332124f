import { eventRows } from '../data.ts';
import { eventsPage, eventTable } from './events.ts';
import { type Html, html, script } from './html.ts';
import { type Layout, layout } from './layout.ts';

/** The list of registrations, drawn or changed by a script of its own. */
function listWith(name: string, table: Html = eventTable(eventRows()), more: Partial<Layout> = {}) {
  return eventsPage(table, { scripts: [script(name)], ...more });
}

/** Skeleton rows first; the rows come in three parts. */
export const renderLate = (): string => listWith('late.js');

/** Twenty rows; more come when a person scrolls down in the box. Only the count above says so. */
export const renderEndless = (): string =>
  listWith(
    'endless.js',
    html`<p>${eventRows().length} registraties</p><div class="schuif">${eventTable(eventRows())}</div>`,
  );

/** The browser's translation: its mark on the page, and the words of the table in English. */
export const renderTranslated = (): string => listWith('translated.js');

/** A button for what happens by itself after half an hour: the list makes room for the login. */
export const renderSession = (): string =>
  listWith(
    'session.js',
    html`<button type="button" id="verlopen">Sessie laten verlopen</button>${eventTable(eventRows())}`,
  );

/** The list in an open shadow root, the heading in another. */
export function renderShadow(): string {
  return layout({
    title: 'Registraties groep 7',
    main: html`<kb-kop></kb-kop><kb-lijst></kb-lijst><template id="lijst">${eventTable(eventRows())}</template>`,
    scripts: [script('shadow.js')],
  });
}
