import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { browserBundle } from './browser-bundle.ts';

/** A page in a real browser, with code of ours beside it as a content script stands beside a page. */
export interface LoadedPage {
  /** Shows this body; the code is loaded anew. */
  show: (body: string) => Promise<void>;
  /** Calls one of the functions that the code exports. */
  call: <T>(name: string, ...args: unknown[]) => Promise<T>;
  /** Milliseconds that the page's own thread works for such a call; what others do meanwhile does not count. */
  timeOf: (name: string) => Promise<number>;
  /** Milliseconds that the page's own thread works while something goes on. */
  timeDuring: (run: () => Promise<unknown>) => Promise<number>;
  /** Bytes that scripts still hold after the memory was cleaned. */
  heldBytes: () => Promise<number>;
  close: () => Promise<void>;
}

/** Starts Chromium and bundles the file that is to run in it. */
export async function inChromium(entry: string): Promise<LoadedPage> {
  const code = await browserBundle(entry);
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let contextId = 0;
  const timeDuring = async (run: () => Promise<unknown>) => {
    const before = await threadTime(session);
    await run();
    return (await threadTime(session)) - before;
  };
  return {
    timeDuring,
    show: async (body) => {
      await page.setContent(`<!doctype html><html lang="nl"><body>${body}</body></html>`);
      contextId = await newWorld(session);
      await evaluate(session, contextId, code);
    },
    call: (name, ...args) =>
      evaluate(session, contextId, `loaded.${name}(${args.map((a) => JSON.stringify(a)).join()})`),
    timeOf: (name) => timeDuring(() => evaluate(session, contextId, `void loaded.${name}()`)),
    heldBytes: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    close: () => (browser as Browser).close(),
  };
}

async function newWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { id: frameId } = frameTree.frame;
  const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'loaded' });
  return world.executionContextId;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

async function evaluate<T>(session: CDPSession, contextId: number, code: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}
