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
