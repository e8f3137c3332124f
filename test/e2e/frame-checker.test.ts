import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from './browser.ts';
import { watchFrames } from './frame-checker.ts';
import { BROWSERS } from './practice.ts';
import { serveHtml } from './serve-html.ts';

/** A list with a badge per row made by the page itself, as a careless extension would. */
const CARELESS = `<table><tbody>
  ${['Ada Eén', 'Bo Twee', 'Cas Drie'].map((name) => `<tr><td>${name}</td></tr>`).join('')}
</tbody></table>
<script>
  for (const cell of document.querySelectorAll('td')) {
    const button = document.createElement('button');
    button.textContent = '!';
    button.setAttribute('aria-label', '9× te laat – ' + cell.textContent + ' – bel naar huis');
    const host = document.createElement('vw-badge');
    host.attachShadow({ mode: 'closed' }).append(button);
    cell.append(host);
  }
</script>`;

describe.each(BROWSERS)('the frame checker in %s', (_name, launch) => {
  let browser: TestBrowser;
  let site: Awaited<ReturnType<typeof serveHtml>>;

  beforeAll(async () => {
    site = await serveHtml({ '/': CARELESS });
    browser = await launch({});
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function reportAfter(disturb: () => void) {
    const page = await browser.openPage(site.url);
    const report = await watchFrames(page);
    await page.evaluate(disturb);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    return report();
  }

  test('finds nothing in rows that only change places', async () => {
    const report = await reportAfter(() => {
      document.querySelector('tbody')?.append(document.querySelector('tr') as Element);
    });
    expect(report.faults).toEqual([]);
    expect(report.frames).toBeGreaterThan(5);
    expect(report.checks).toBe(report.frames * 3);
    expect(report.hosts).toBe(3);
  });

  test('finds a badge that the page moved into another row', async () => {
    const report = await reportAfter(() => {
      const [first, second] = document.querySelectorAll('td');
      second?.append(first?.querySelector('vw-badge') as Element);
    });
    expect(report.faults).toEqual(['Ada Eén was painted in the row "Bo Twee"']);
  });

  test('finds a badge over a button, and over a header that is held in place', async () => {
    const report = await reportAfter(() => {
      const first = document.querySelector<HTMLElement>('td');
      first?.style.setProperty('position', 'relative');
      const button = document.createElement('button');
      button.textContent = 'Wijzig';
      first?.insertBefore(button, first.querySelector('vw-badge'));
      const badge = first?.querySelector<HTMLElement>('vw-badge');
      badge?.style.setProperty('position', 'absolute');
      badge?.style.setProperty('left', `${button.offsetLeft}px`);
      for (const other of [...document.querySelectorAll<HTMLElement>('vw-badge')].slice(1)) {
        other.style.setProperty('position', 'relative');
      }
      const header = document.createElement('div');
      header.textContent = 'Leerling';
      header.style.cssText = 'position:sticky;top:0;height:100px;margin-bottom:-100px';
      document.body.prepend(header);
    });
    expect(report.faults).toContain('over the control "Wijzig", of the row "Ada EénWijzig"');
    expect(report.faults).toContain('over the fixed cell "Leerling", of the row "Cas Drie"');
  });

  test('finds a badge over what covers the page', async () => {
    const report = await reportAfter(() => {
      const cover = document.createElement('div');
      cover.id = 'paneel';
      cover.style.cssText = 'position:fixed;inset:0;z-index:1';
      document.body.append(cover);
      document.querySelector<HTMLElement>('vw-badge')?.style.setProperty('position', 'relative');
      document.querySelector<HTMLElement>('vw-badge')?.style.setProperty('z-index', '2');
    });
    expect(report.faults).toEqual(['over the cover "paneel", of the row "Ada Eén"']);
  });

  test('finds a badge that its scroll box does not cut off', async () => {
    const report = await reportAfter(() => {
      const box = document.createElement('div');
      box.style.cssText = 'overflow:auto;height:30px;width:60px';
      document.body.prepend(box);
      box.append(document.querySelector('table') as Element);
      const badge = document.querySelector<HTMLElement>('vw-badge');
      badge?.style.setProperty('position', 'fixed');
      badge?.style.setProperty('left', '200px');
    });
    expect(report.faults).toEqual(['over the edge of its scroll box, of the row "Ada Eén"']);
  });

  test('finds a row that was given to another pupil for one frame', async () => {
    const report = await reportAfter(() => {
      const name = document.querySelector('td')?.firstChild as Text;
      requestAnimationFrame(() => {
        name.data = 'Dirk Vier';
        requestAnimationFrame(() => {
          name.data = 'Ada Eén';
        });
      });
    });
    expect(report.faults).toEqual(['Ada Eén was painted in the row "Dirk Vier"']);
  });
});
