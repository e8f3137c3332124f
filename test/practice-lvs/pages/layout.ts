import { AS_OF, longDate } from '../calendar.ts';
import { SCHOOL_NAME } from '../data.ts';
import { Html, html, style } from './html.ts';

export interface Layout {
  title: string;
  main: Html;
  school?: string;
  /** Address of the menu entry that is open. */
  current?: string;
  /** Runs before everything else in the page. */
  head?: Html;
  scripts?: Html[];
  /** False: a page without any style or script of its own, for a strict CSP. */
  styled?: boolean;
  dark?: boolean;
}

const MENU = [
  ['/groep/registraties', 'Registraties'],
  ['/groep/week', 'Weekoverzicht'],
  ['/groep/weken?aantal=8', 'Acht weken'],
  ['/groep/vandaag', 'Vandaag invullen'],
  ['/groep/totalen', 'Totalen'],
  ['/app/groepen', 'Jaarlagen'],
] as const;

function menu(current: string | undefined): Html {
  const link = ([href, text]: readonly [string, string]) =>
    href === current
      ? html`<li><a href="${href}" aria-current="page">${text}</a></li>`
      : html`<li><a href="${href}">${text}</a></li>`;
  return html`<nav class="menu" aria-label="Hoofdmenu"><a class="merk" href="/">Klassenboek</a>
<ul>${MENU.map(link)}</ul></nav>`;
}

/** A whole page of the practice LVS. */
export function layout(page: Layout): string {
  const school = page.school ?? SCHOOL_NAME;
  const body = page.dark ? new Html('<body class="donker">') : new Html('<body>');
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – Klassenboek</title>
${page.styled === false ? null : style('lvs.css')}
${page.head ?? null}
</head>
${body}
${menu(page.current)}
<div class="scherm">
<header class="kop"><strong>${school}</strong><span>Schooljaar 2026-2027</span>
<span class="vandaag">${longDate(AS_OF)}</span></header>
<main id="scherm">
${page.main}
</main>
<footer class="voet">Oefenomgeving met verzonnen leerlingen</footer>
</div>
${page.scripts ?? null}
</body>
</html>
`.text;
}
