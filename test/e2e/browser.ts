/**
 * What a test needs of a browser, fulfilled by Chromium (chromium.ts) and Firefox (firefox.ts).
 * Closed shadow roots are read through the browser's own debugging protocol: the extension has
 * no opening for tests.
 */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Opens a web page in a new tab and waits for its load event. */
  openPage(url: string): Promise<TestPage>;
  /** Opens a page of the extension itself, such as `settings.html`, in a new tab. */
  openExtensionPage(path: string): Promise<TestPage>;
  /**
   * Opens the extension's popup over a tab, as a click on the toolbar button does: the tab comes to
   * the front, and the extension gets what the browser grants on such a click.
   */
  openPopup(over: TestPage): Promise<TestPage>;
  /** A page of the extension that opened by itself, in a tab or in a panel, as soon as it is there. */
  openedPage(path: string): Promise<TestPage>;
  /**
   * Gives or takes back access to a site, as a person does in the browser's own list of extensions.
   * Chromium then asks nothing when the extension itself asks for a site that stands in that list.
   */
  setAccess(origin: string, on: boolean): Promise<void>;
  /**
   * Waits for the browser's question for access and answers it. Only in Firefox: Chromium's own
   * windows are out of reach of a program.
   */
  answerQuestion(answer: 'allow' | 'deny'): Promise<void>;
  /** Ends the background of the extension, as the browser does after half a minute without work. */
  sleepBackground(): Promise<void>;
  /**
   * Closes every tab, removes the extension with all that it stored and was granted, and installs it
   * again: after this the browser is as after `launch`. `quiet` as there.
   */
  reinstall(quiet?: boolean): Promise<void>;
  /** Switches the extension off, as a person does in the browser's list of extensions. */
  switchOff(): Promise<void>;
  /** Removes the extension, as a person does in that list. */
  uninstall(): Promise<void>;
  /** Starts the extension anew under the open tabs, as an update does. */
  update(): Promise<void>;
  /** Quits, as a person does: what the browser keeps is on disk then. */
  quit(): Promise<void>;
  /** Ends it without a chance to write anything, as a crash does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension; left out, the browser runs without one. */
  extensionDir?: string;
  /** Shows a window; the default is headless. */
  window?: boolean;
  /** Opens https pages also when nobody vouches for their certificate. */
  anyCertificate?: boolean;
  /** Folder for all that the browser writes, which stays; the default is a new one, deleted on close. */
  home?: string;
  /** Sends all traffic, also that to loopback, through the proxy on this port of 127.0.0.1. */
  proxyPort?: number;
  /** A host name that leads to this machine. */
  loopbackHost?: string;
  /** Another browser than the machine's own. */
  executable?: string;
  /** An administrator wants no first run: no page opens when the extension is installed. */
  quiet?: boolean;
}

export interface TestPage {
  goto(url: string): Promise<void>;
  /** Runs `fn` in the page's own world. Arguments and answer travel as JSON. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The same with the element behind `ref` as first argument. */
  evaluateOn<A extends unknown[], R>(
    ref: NodeRef,
    fn: (element: HTMLElement, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** The elements that `find` answers, each with its closed shadow root. */
  trees<A extends unknown[]>(find: (...args: A) => Element[], ...args: A): Promise<TreeNode[]>;
  /**
   * Role and computed name of what a screen reader meets on the page, closed shadow roots included. Only
   * in Chromium: Firefox computes no names for a program.
   */
  spoken(): Promise<{ role: string; name: string }[]>;
  /** A real mouse click in the middle of the element. */
  click(ref: NodeRef): Promise<void>;
  /** A real key: a character or a name such as `Enter`, `Tab`, `Control+c`. */
  press(key: string): Promise<void>;
  /** Fills a file input as the browser's file dialog would. */
  setFile(ref: NodeRef, path: string): Promise<void>;
  /** Makes this the tab that a person looks at. */
  show(): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Size of the view in CSS pixels and the zoom as the browser's own menu sets it (1 = 100 %). */
  setView(view: { width: number; height: number; zoom?: number }): Promise<void>;
  setMedia(media: 'screen' | 'print'): Promise<void>;
  /** Light or dark, as the person set the device. */
  setColours(colours: 'light' | 'dark'): Promise<void>;
  /** Lets so many milliseconds pass for the timers of the page, at once; then they stand still. Only in Chromium. */
  passTime(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Names one node to the driver that gave it out; means nothing to anyone else. */
export type NodeRef = string & { readonly __node: never };

/** An element or a text node; elements carry their shadow root, open or closed, as `root`. */
export interface TreeNode {
  ref: NodeRef;
  /** Lower-case element name, or `#text`. */
  tag: string;
  /** Own text of a `#text` node, else empty. */
  text: string;
  attributes: Record<string, string>;
  children: TreeNode[];
  root: TreeNode[] | null;
}
