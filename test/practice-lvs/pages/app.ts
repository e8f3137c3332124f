import { html, script } from './html.ts';
import { layout } from './layout.ts';

/** `/app/…`: one empty page; the script draws what the address asks for. */
export function renderApp(): string {
  return layout({
    title: 'Jaarlagen',
    current: '/app/groepen',
    main: html`<p>Laden…</p>`,
    scripts: [script('app.js')],
  });
}
