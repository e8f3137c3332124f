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
  /** The same of anything that goes on, and how much of it was layout with its styles. */
  workDuring: (run: () => Promise<unknown>) => Promise<Work>;
  /** Bytes that scripts still hold after the memory was cleaned. */
  heldBytes: () => Promise<number>;
  close: () => Promise<void>;
}

/** Milliseconds. */
export interface Work {
  all: number;
  layout: number;
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
  const workDuring = async (run: () => Promise<unknown>): Promise<Work> => {
    const before = await workSoFar(session);
    await run();
    const after = await workSoFar(session);
    return { all: after.all - before.all, layout: after.layout - before.layout };
  };
  return {
    workDuring,
    show: async (body) => {
      await page.setContent(`<!doctype html><html lang="nl"><body>${body}</body></html>`);
      contextId = await newWorld(session);
      await evaluate(session, contextId, code);
    },
    call: (name, ...args) =>
      evaluate(session, contextId, `loaded.${name}(${args.map((a) => JSON.stringify(a)).join()})`),
    timeOf: async (name) =>
      (await workDuring(() => evaluate(session, contextId, `void loaded.${name}()`))).all,
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

async function workSoFar(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => 1000 * metrics.find(({ name }) => name === wanted)!.value;
  return { all: of('TaskDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
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
