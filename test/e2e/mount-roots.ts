import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser, TestPage, TreeNode } from './browser.ts';

const OVERLAY = join(import.meta.dirname, '../../src/overlay');
const css = (name: string) => readFileSync(join(OVERLAY, name), 'utf8');
const STYLES: Record<string, string> = {
  'vw-badge': css('badge.css'),
  'vw-bar': css('panel.css') + css('bar.css'),
  'vw-card': css('panel.css') + css('card.css'),
};

/** One host as plain data: what stands in its closed root, and the page's colour behind it. */
interface Mounted {
  name: string;
  attributes: Record<string, string>;
  css: string;
  html: string;
  ground: string;
}

/**
 * What stands in our closed roots on a page, mounted in open ones on an empty page of the extension: there
 * an audit of accessibility can look into them.
 */
export async function mountRoots(
  browser: TestBrowser,
  page: TestPage,
  names: string[],
): Promise<TestPage> {
  const mounts: Mounted[] = [];
  for (const name of names) {
    const hosts = await page.trees((name) => [...document.querySelectorAll(name)], name);
    for (const { ref, attributes, root } of hosts) {
      const ground = await page.evaluateOn(ref, (host) => {
        for (let el: Element | null = host.parentElement; el !== null; el = el.parentElement) {
          const { backgroundColor } = getComputedStyle(el);
          if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
        }
        return '#fff';
      });
      const html = (root ?? []).map(htmlOf).join('');
      mounts.push({ name, attributes, css: STYLES[name]!, html, ground });
    }
  }
  const mounted = await browser.openExtensionPage('settings.html');
  await mounted.evaluate(mountHere, mounts);
  return mounted;
}

function htmlOf({ tag, text, attributes, children }: TreeNode): string {
  if (tag === '#text') return escaped(text);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${children.map(htmlOf).join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Runs in the page: the hosts below each other, so that none covers another. */
function mountHere(mounts: Mounted[]): void {
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'Proef';
  main.append(title);
  document.body.replaceChildren(main);
  for (const { name, attributes, css, html, ground } of mounts) {
    const place = document.createElement('div');
    place.style.setProperty('background', ground);
    place.style.setProperty('padding', '8px');
    const host = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key !== 'style') host.setAttribute(key, value);
    }
    host.style.setProperty('display', 'block');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css.replace('position: fixed !important', 'position: static !important'));
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
    place.append(host);
    main.append(place);
  }
}
