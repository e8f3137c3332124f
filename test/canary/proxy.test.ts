import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from '../e2e/browser.ts';
import { BROWSERS } from '../e2e/practice.ts';
import { until } from '../e2e/reading.ts';
import { serveHtml } from '../e2e/serve-html.ts';
import { type LoggingProxy, startProxy } from './proxy.ts';
import { randomWord } from './random-word.ts';
import { Search } from './search/search.ts';
import { foundIn, unexplained } from './traffic.ts';

/** The ways in which a page can send something, each with a word of its own. */
const WAYS = ['address', 'header', 'body', 'picture', 'beacon', 'elsewhere', 'tunnel', 'socket'];
/** Nobody is there, and nobody is asked. */
const ELSEWHERE = 'canary.invalid';

describe.concurrent.each(BROWSERS)('what %s sends', (name, launch) => {
  const words = Object.fromEntries(WAYS.map((way) => [way, randomWord(14)]));
  let proxy: LoggingProxy;
  let browser: TestBrowser;
  let site: Awaited<ReturnType<typeof serveHtml>>;

  beforeAll(async () => {
    [proxy, site] = await Promise.all([startProxy(), serveHtml({ '/': '' })]);
    browser = await launch({ proxyPort: proxy.port });
    const page = await browser.openPage(site.url);
    await page.evaluate(
      async (words, elsewhere) => {
        await fetch(`/${words.address}`);
        await fetch('/', { headers: { 'x-proof': words.header! } });
        await fetch('/', { method: 'POST', body: words.body! });
        new Image().src = `/picture?${words.picture}`;
        navigator.sendBeacon('/beacon', words.beacon!);
        await fetch(`http://${elsewhere}/${words.elsewhere}`).catch(() => undefined);
        await fetch(`https://${words.tunnel}.${elsewhere}/`).catch(() => undefined);
        new WebSocket(`ws://${words.socket}.${elsewhere}/`);
      },
      words,
      ELSEWHERE,
    );
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([proxy.close(), site.close()]);
  });

  test.each(WAYS)('is seen by the proxy: %s', async (way) => {
    const search = new Search([{ what: way, text: words[way]! }]);
    await until(`the request by ${way}`, async () => foundIn(search, proxy.sent).length > 0);
  });

  test('is named when it goes elsewhere, or is more than asking for a page of the LVS', () => {
    const lvs = { origin: new URL(site.url).origin, paths: ['/', '/favicon.ico'] };
    const told = unexplained(proxy.sent, name, lvs).join('\n');
    expect(told).toContain(`POST ${site.url}`);
    expect(told).toContain(`GET http://${ELSEWHERE}/`);
    expect(told).toContain(`CONNECT ${words.tunnel}.${ELSEWHERE}:443`);
    expect(told).not.toContain(`GET ${site.url}\n`);
  });
});
