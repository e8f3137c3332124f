import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { asBrowser } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import { listsIn } from '../recognise/recognise.ts';
import { sampleOf } from './sample-of.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

/** A made-up pupil and class teacher; each of these pieces would tell who it is. */
const NAME = 'Zwaantje Oldekamp';
const SLUG = 'zwaantje-oldekamp';
const SECRETS = [
  'zwaantje',
  'oldekamp',
  'wubbema',
  'teuntje',
  '20417',
  '14-03-2015',
  '2015',
  'zwaa',
  'zwaantjeoldekamp',
];

const HEAD = `<title>${NAME} | Meester Wubbema</title>
<meta name="description" content="${NAME}"><base href="https://lvs.example/${SLUG}/">
<link rel="canonical" href="/leerling/20417/${SLUG}">
<style>.naam::after { content: "${NAME}" } /* Wubbema */</style>
<script type="application/json">{"pupil":"${NAME}","born":"14-03-2015"}</script>`;

const PLACES: Record<string, string> = {
  text: `<p>${NAME}</p>`,
  'text cut up': '<p>Zwaan<b>tje</b> Olde<i>kamp</i> <span>zwaantje</span></p>',
  'a remark': `<p>Moeder van ${NAME} (geboren 14-03-2015, nr. 20417) belt meester Wubbema.</p>`,
  title: `<abbr title="${NAME}">Z</abbr>`,
  alt: `<img alt="${NAME}" src="x.png">`,
  'aria-label': `<button aria-label="Open ${NAME}">Open</button>`,
  'aria-labelledby and description': `<i aria-labelledby="${SLUG}" aria-description="${NAME}"></i>`,
  placeholder: `<input placeholder="Zoek ${NAME}">`,
  'a typed value': `<input type="text" value="${NAME}">`,
  'a hidden value': `<input type="hidden" name="${SLUG}" value="20417">`,
  'a typed text': `<textarea>${NAME}</textarea>`,
  'a choice': `<select name="20417"><option value="${SLUG}" label="${NAME}">${NAME}</option></select>`,
  'a data attribute': `<div data-pupil="${NAME}" data-test="${SLUG}" data-testid="row-20417">x</div>`,
  'the name of an attribute': `<div data-${SLUG}="1" ${SLUG}>x</div>`,
  class: `<div class="row ${SLUG} nr-20417 zwaantje">x</div>`,
  id: `<div id="${SLUG}"><label for="${SLUG}">x</label></div>`,
  'a link': `<a href="/leerling/20417/${SLUG}?naam=${NAME}" download="${NAME}.pdf">x</a>`,
  'a photo': `<img src="/foto/${SLUG}.jpg" srcset="/foto/${SLUG}-2x.jpg 2x">`,
  'a background': `<div style="background: url(/foto/${SLUG}.jpg)">x</div>`,
  'a custom property': `<div style="--naam: '${NAME}'; display: none">x</div>`,
  'a comment': `<!-- ${NAME}, klas van Wubbema -->`,
  'a style sheet': `<style>.x::before { content: "${NAME}" }</style>`,
  'a script': `<script>var pupil = "${NAME}";</script>`,
  'a handler': `<button onclick="open('${SLUG}')">x</button>`,
  'a template': `<template><p>${NAME}</p></template>`,
  'a shadow root': `<x-card><template shadowrootmode="open"><p title="${NAME}">${NAME}</p></template></x-card>`,
  'a caption': `<table><caption>Verzuim van ${NAME}</caption><tr><td>x</td></tr></table>`,
  'a header': `<table><tr><th abbr="${NAME}">${NAME}</th></tr></table>`,
  'a frame': `<iframe src="/leerling/20417" title="${NAME}" srcdoc="<p>${NAME}</p>"></iframe>`,
  'a picture with words': `<svg><title>${NAME}</title><text>${NAME}</text></svg>`,
  'without scripts': `<noscript>${NAME}</noscript>`,
  'an email address': `<a href="mailto:${SLUG}@school.example">${SLUG}@school.example</a>`,
  'a number with its name': '<p>Leerlingnummer 20417</p>',
  'a class of one child': '<td>Teuntje <small>20417</small></td>',
  'a tag': '<pupil-20417>x</pupil-20417>',
  'details and data': `<details><summary>${NAME}</summary><data value="${SLUG}">x</data></details>`,
  'a heading': `<h1>${NAME.toUpperCase()}</h1>`,
};

function sample(body: string, head = HEAD): string {
  const html = `<!doctype html><html lang="${SLUG}" class="${SLUG}" data-user="Wubbema"><head>${head}</head>`;
  const dom = new JSDOM(`${html}<body id="${SLUG}">${body}</body></html>`, {
    url: `https://lvs.example/leerling/20417/${SLUG}`,
  });
  openShadows(dom.window.document);
  return sampleOf(dom.window.document, SAMPLE_WORDS);
}

/** What a browser does with a declared shadow root. */
function openShadows(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('[shadowrootmode]')) {
    template.parentElement!.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

describe('a sample without names', () => {
  it.each(Object.entries(PLACES))('keeps nobody who stands in %s', (_, html) => {
    const said = sample(html).toLowerCase();
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });

  it('keeps nobody of a page with all of that', () => {
    const said = sample(Object.values(PLACES).join('\n')).toLowerCase();
    for (const secret of SECRETS) expect(said).not.toContain(secret);
    expect(said).not.toMatch(/href|src|style|script|onclick|<!--/);
  });

  it('keeps tags, roles, hiding, spans, test attributes and our words', () => {
    const said = sample(
      `<app-overview-2 role="grid"><div role="row" class="list-row css-1x2y" data-cy="student-list" data-test="x9">
       <span hidden>a</span><p aria-label="Datum">Te laat</p></div></app-overview-2>`,
      '',
    );
    expect(said).toContain('<app-overview-2 role="grid">');
    expect(said).toContain('<div role="row" data-cy="student-list" data-test="" class="list-row">');
    expect(said).toContain('<span hidden="">');
    expect(said).toMatch(/aria-label="datum"[^>]*>\s*te laat/);
  });

  it('keeps not even the shape of what was typed, nor what the page holds ready', () => {
    const said = sample('<textarea>Noor</textarea><template><p>Noor</p></template>', '');
    expect(said).toContain('<body><textarea></textarea></body>');
  });

  it('leaves out what we added ourselves', () => {
    expect(sample('<p>Datum<vw-badge></vw-badge></p>')).toContain('<p>datum</p>');
  });

  it('shows open shadow roots as a page declares them', () => {
    const said = sample('<x-card><template shadowrootmode="open"><p>Datum</p></template></x-card>');
    expect(said).toContain(
      '<x-card><template shadowrootmode="open"><p>datum</p></template></x-card>',
    );
  });

  it('leaves out rows that only repeat', () => {
    const rows = Array.from({ length: 40 }, () => '<tr><td>Ziek</td><td>12-10-2026</td></tr>');
    expect(sample(`<table>${rows.join('')}</table>`).match(/<tr>/g)).toHaveLength(12);
  });

  it('is still known for the list that it is', () => {
    const body = `<table><tr><th>Leerling</th><th>Leerlingnummer</th><th>Datum</th><th>Lesuur</th><th>Code</th></tr>
      <tr><td>${NAME}</td><td>20417</td><td>12-10-2026</td><td>3</td><td>TL</td></tr>
      <tr><td>Teuntje Wubbema</td><td>20418</td><td>13-10-2026</td><td>1</td><td>Z</td></tr></table>`;
    const known = (html: string) => {
      const dom = new JSDOM(html, { url: 'https://lvs.example/' });
      asBrowser(dom);
      return listsIn(dom.window.document, READ_WITH.words).map(({ as, kind, columns }) => ({
        as,
        kind,
        fields: columns.map(({ field }) => field),
      }));
    };
    const [list] = known(body);
    expect(list).toMatchObject({ kind: 'events' });
    expect(known(sample(body))).toEqual([list]);
  });
});
