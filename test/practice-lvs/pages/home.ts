import { PUPILS, pupilPath } from '../data.ts';
import { VO_PUPILS, voPupilPath } from '../vo-data.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { TRAPS } from './traps.ts';

/** `/`: where everything is. */
export function renderHome(): string {
  const link = (href: string, text: string) => html`<li><a href="${href}">${text}</a></li>\n`;
  return layout({
    title: 'Start',
    current: '/',
    main: html`<h1>Welkom</h1>
<h2>Leerlingen groep 7</h2>
<ul>${PUPILS.map((p) => link(pupilPath(p), p.name))}</ul>
<h2>Leerlingen voortgezet onderwijs</h2>
<ul>${VO_PUPILS.map((p) => link(voPupilPath(p), p.name))}</ul>
<h2>Lastige pagina's</h2>
<ul>${Object.keys(TRAPS).map((path) => link(path, path))}</ul>`,
  });
}
