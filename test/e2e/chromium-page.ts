import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import type { NodeRef, TestPage, TreeNode } from './browser.ts';

/** The parts of a CDP `DOM.Node` that are read here. */
interface CdpNode {
  backendNodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

/** One tab of Chromium, or the popup. */
export class ChromiumPage implements TestPage {
  private readonly page: Page;
  private readonly cdp: CDPSession;

  constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const expression = `(${fn})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'page error');
    return result.value as Awaited<R>;
  }

  async evaluateOn<A extends unknown[], R>(
    ref: NodeRef,
    fn: (element: HTMLElement, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: await this.objectOf(ref),
      functionDeclaration: `function () { return (${fn})(this, ...${JSON.stringify(args)}); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'page error');
    return result.value as Awaited<R>;
  }

  async trees<A extends unknown[]>(
    find: (...args: A) => Element[],
    ...args: A
  ): Promise<TreeNode[]> {
    const expression = `(${find})(...${JSON.stringify(args)})`;
    const objectGroup = 'trees';
    const found = await this.cdp.send('Runtime.evaluate', { expression, objectGroup });
    if (found.exceptionDetails || !found.result.objectId) {
      throw new Error(found.exceptionDetails?.exception?.description ?? 'no elements answered');
    }
    const { result } = await this.cdp.send('Runtime.getProperties', {
      objectId: found.result.objectId,
      ownProperties: true,
    });
    const elements = result.filter(({ name, value }) => /^\d+$/.test(name) && value?.objectId);
    const trees = await Promise.all(
      elements.map(async ({ value }) => {
        const { node } = await this.cdp.send('DOM.describeNode', {
          objectId: value?.objectId as string,
          depth: -1,
          pierce: true,
        });
        return treeOf(node as CdpNode);
      }),
    );
    await this.cdp.send('Runtime.releaseObjectGroup', { objectGroup });
    return trees;
  }

  async spoken(): Promise<{ role: string; name: string }[]> {
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
  }

  async click(ref: NodeRef): Promise<void> {
    const backendNodeId = Number(ref);
    await this.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    await this.evaluateOn(ref, standStill);
    const { quads } = await this.cdp.send('DOM.getContentQuads', { backendNodeId });
    const quad = quads[0];
    if (!quad) throw new Error('Expected an element with a box to click, found one without.');
    const middle = (first: number) =>
      [0, 2, 4, 6].reduce((sum, corner) => sum + (quad[corner + first] ?? 0), 0) / 4;
    await this.page.mouse.click(middle(0), middle(1));
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async setFile(ref: NodeRef, path: string): Promise<void> {
    await this.cdp.send('DOM.setFileInputFiles', { backendNodeId: Number(ref), files: [path] });
  }

  async screenshot(path: string): Promise<void> {
    // Playwright's own would first undo `setView`.
    const { data } = await this.cdp.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async setView({ width, height, zoom = 1 }: Parameters<TestPage['setView']>[0]): Promise<void> {
    await this.cdp.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: zoom,
      mobile: false,
    });
  }

  async setMedia(media: 'screen' | 'print'): Promise<void> {
    await this.page.emulateMedia({ media });
  }

  async setColours(colours: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: colours });
  }

  /** Makes this the tab that a person looks at. */
  async show(): Promise<void> {
    await this.page.bringToFront();
  }

  async passTime(ms: number): Promise<void> {
    const passed = new Promise((resolve) => {
      this.cdp.once('Emulation.virtualTimeBudgetExpired', resolve);
    });
    await this.cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: ms });
    await passed;
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async objectOf(ref: NodeRef): Promise<string> {
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId: Number(ref) });
    return object.objectId as string;
  }
}

/** Runs in the page: waits, at most a second, until an element stays where it is. A popup still takes its size. */
async function standStill(element: HTMLElement): Promise<void> {
  const where = () => JSON.stringify(element.getBoundingClientRect());
  const end = Date.now() + 1000;
  for (let before = ''; before !== where() && Date.now() < end; ) {
    before = where();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function treeOf(node: CdpNode): TreeNode {
  const pairs = node.attributes ?? [];
  const attributes: Record<string, string> = {};
  for (let i = 0; i + 1 < pairs.length; i += 2) attributes[pairs[i] as string] = pairs[i + 1] ?? '';
  const text = node.nodeType === 3;
  return {
    ref: String(node.backendNodeId) as NodeRef,
    tag: text ? '#text' : node.nodeName.toLowerCase(),
    text: text ? node.nodeValue : '',
    attributes,
    children: (node.children ?? []).map(treeOf),
    root: node.shadowRoots?.[0]?.children?.map(treeOf) ?? null,
  };
}
