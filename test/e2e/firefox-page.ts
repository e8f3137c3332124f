import { writeFileSync } from 'node:fs';
import type { BidiConnection, RemoteNode, RemoteValue } from './bidi.ts';
import type { NodeRef, TestPage, TreeNode } from './browser.ts';
import { until } from './reading.ts';

interface CallAnswer {
  type: string;
  result: RemoteValue;
  exceptionDetails?: { text: string };
}

/** One tab of Firefox. */
export class FirefoxPage implements TestPage {
  private readonly bidi: BidiConnection;
  private readonly context: string;

  constructor(bidi: BidiConnection, context: string) {
    this.bidi = bidi;
    this.context = context;
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: 'complete',
    });
  }

  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const answer = await this.call(
      `async (json) => JSON.stringify(await (${fn})(...JSON.parse(json)))`,
      [{ type: 'string', value: JSON.stringify(args) }],
    );
    return fromJson(answer);
  }

  async evaluateOn<A extends unknown[], R>(
    ref: NodeRef,
    fn: (element: HTMLElement, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const answer = await this.call(
      `async (element, json) => JSON.stringify(await (${fn})(element, ...JSON.parse(json)))`,
      [{ sharedId: ref }, { type: 'string', value: JSON.stringify(args) }],
    );
    return fromJson(answer);
  }

  async trees<A extends unknown[]>(
    find: (...args: A) => Element[],
    ...args: A
  ): Promise<TreeNode[]> {
    const answer = await this.call(
      `(json) => (${find})(...JSON.parse(json))`,
      [{ type: 'string', value: JSON.stringify(args) }],
      { serializationOptions: { includeShadowTree: 'all', maxDomDepth: null } },
    );
    const nodes = answer.value as { sharedId: string; value: RemoteNode }[];
    return nodes.map(({ sharedId, value }) => treeOf(sharedId, value));
  }

  async click(ref: NodeRef): Promise<void> {
    const origin = { type: 'element', element: { sharedId: ref } };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    let before = '';
    await until('an element in view to click', async () => {
      const place = await this.evaluateOn(ref, (element) => {
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const box = element.getBoundingClientRect();
        return element.isConnected ? JSON.stringify([box, innerWidth, innerHeight]) : null;
      });
      if (place === null) throw new Error('Expected an element to click, found one that is gone.');
      // A page may still scroll, and a popup grows with what it says.
      const stands = place === before;
      before = place;
      if (!stands) return false;
      return this.perform({ type: 'pointer', id: 'mouse', actions }).then(
        () => true,
        // A page that still grows may push it out of view again.
        (error: Error) => {
          if (error.message.includes('move target out of bounds')) return false;
          throw error;
        },
      );
    });
  }

  async press(key: string): Promise<void> {
    const keys = key.length === 1 ? [key] : key.split('+');
    const values = keys.map((name) => KEYS[name] ?? name);
    await this.perform({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  async setFile(ref: NodeRef, path: string): Promise<void> {
    const element = { sharedId: ref };
    await this.bidi.send('input.setFiles', { context: this.context, element, files: [path] });
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async setView({ width, height, zoom = 1 }: Parameters<TestPage['setView']>[0]): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
      devicePixelRatio: zoom,
    });
  }

  async setMedia(media: 'screen' | 'print'): Promise<void> {
    await this.override('mediumOverride', media === 'print' ? 'print' : '');
  }

  async setColours(colours: 'light' | 'dark'): Promise<void> {
    await this.override('prefersColorSchemeOverride', colours);
  }

  spoken(): Promise<never> {
    return Promise.reject(new Error('Firefox computes no names for a program.'));
  }

  /** Makes this the tab that a person looks at. */
  async show(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  passTime(): Promise<void> {
    return Promise.reject(new Error('Firefox lets no program move the clock of a page.'));
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  /** Sets what only the browser's own window can set on a page. */
  private async override(property: string, value: string): Promise<void> {
    await inChrome(
      this.bidi,
      `(id, property, value) => {
        const { NavigableManager } = ChromeUtils.importESModule(
          'chrome://remote/content/shared/NavigableManager.sys.mjs');
        NavigableManager.getBrowsingContextById(id)[property] = value;
      }`,
      [this.context, property, value],
    );
  }

  private call(functionDeclaration: string, args: object[], more = {}): Promise<RemoteValue> {
    return call(this.bidi, { context: this.context }, functionDeclaration, args, more);
  }

  private async perform(source: object): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}

/** Runs a function in the browser's own, privileged window; answers its value as JSON. */
export async function inChrome<R>(bidi: BidiConnection, fn: string, args: string[]): Promise<R> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const answer = await call(
    bidi,
    { context: contexts[0]?.context },
    `async (...args) => JSON.stringify(await (${fn})(...args))`,
    args.map((value) => ({ type: 'string', value })),
  );
  return fromJson(answer) as R;
}

async function call(
  bidi: BidiConnection,
  target: object,
  functionDeclaration: string,
  args: object[],
  more = {},
): Promise<RemoteValue> {
  const answer = await bidi.send<CallAnswer>('script.callFunction', {
    functionDeclaration,
    arguments: args,
    target,
    awaitPromise: true,
    ...more,
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'page error');
  return answer.result;
}

// biome-ignore lint/suspicious/noExplicitAny: the caller knows the shape of its own function's answer
function fromJson(answer: RemoteValue): any {
  return typeof answer.value === 'string' ? JSON.parse(answer.value) : undefined;
}

/** Key values of the WebDriver standard. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

function treeOf(sharedId: string, node: RemoteNode): TreeNode {
  const text = node.nodeType === 3;
  const childrenOf = (parent: RemoteNode) =>
    (parent.children ?? []).flatMap((child) =>
      child.value ? [treeOf(child.sharedId, child.value)] : [],
    );
  return {
    ref: sharedId as NodeRef,
    tag: text ? '#text' : (node.localName ?? ''),
    text: text ? (node.nodeValue ?? '') : '',
    attributes: node.attributes ?? {},
    children: childrenOf(node),
    root: node.shadowRoot?.value ? childrenOf(node.shadowRoot.value) : null,
  };
}
