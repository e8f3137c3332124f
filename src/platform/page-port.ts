import { DISMISSAL, isSign, KNOCK } from './page-signs.ts';

/** The part of the browser's API that a content script needs; the polyfill is too big for it. */
interface PageRuntime {
  id?: string;
  connect(info: { name: string }): PagePort;
  onMessage: { addListener(listener: (message: unknown) => void): void };
}
interface PagePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface PageConnection {
  /** Wakes the background when it sleeps; `hello` goes first on every new port. Dropped in a hidden tab without a port. */
  send(message: unknown): void;
  /** Says `hello` (again), also in a hidden tab. */
  greet(): void;
  close(): void;
}

/** At the moment of disconnecting, Chromium still shows the id of an extension that is gone. */
const RECHECK_MS = 250;
/** More often nobody needs to hear that a page is used. */
const USED_MS = 10_000;
/** What only a person does: a page that loads, or sets its own focus, does so by itself. */
const USES = ['visibilitychange', 'pointerdown', 'keydown', 'wheel'];

function runtime(): PageRuntime | undefined {
  const host = globalThis as {
    browser?: { runtime?: PageRuntime };
    chrome?: { runtime?: PageRuntime };
  };
  return (host.browser ?? host.chrome)?.runtime;
}

/**
 * Connects a page to the background and keeps the connection for as long as the page is used.
 * `hello` is the first message on every new port; `used` tells now and then that a person is there. A
 * background that went to sleep is woken again when the page is next shown or touched or has something to
 * say, never by pings; one that woke by itself and has news knocks. `onGone` is called once, when the
 * extension was switched off, removed or updated, when access to this site was taken back, or when
 * the content script was injected a second time into this page (the newest stays).
 */
export function connectToBackground(options: {
  name: string;
  hello: unknown;
  used: unknown;
  onMessage: (message: unknown) => void;
  onGone: () => void;
  signal?: AbortSignal;
}): PageConnection {
  const life = new AbortController();
  let port: PagePort | null = null;
  let recheck: ReturnType<typeof setTimeout> | undefined;
  let lastUse = -USED_MS;

  const close = () => {
    life.abort();
    clearTimeout(recheck);
    port?.disconnect();
    port = null;
  };
  const gone = () => {
    if (life.signal.aborted) return;
    close();
    options.onGone();
  };
  takeOver(gone);
  const connect = () => {
    let opened: PagePort;
    try {
      opened = runtime()!.connect({ name: options.name });
    } catch {
      return gone(); // "Extension context invalidated"
    }
    port = opened;
    opened.onMessage.addListener((message) => {
      if (life.signal.aborted) return;
      if (isSign(message, DISMISSAL)) gone();
      else options.onMessage(message);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
      recheck = setTimeout(() => {
        if (runtime()?.id === undefined) gone();
      }, RECHECK_MS);
    });
    opened.postMessage(options.hello);
  };
  const onKnock = (message: unknown) => {
    if (isSign(message, KNOCK) && port === null && !life.signal.aborted) connect();
  };
  const look = () => {
    if (runtime()?.id === undefined) gone();
    else if (port === null && document.visibilityState === 'visible') connect();
  };
  const send = (message: unknown) => {
    look();
    port?.postMessage(message);
  };
  const onUse = ({ isTrusted, timeStamp }: Event) => {
    look();
    if (!isTrusted || document.hidden || timeStamp - lastUse < USED_MS) return;
    lastUse = timeStamp;
    send(options.used);
  };

  options.signal?.addEventListener('abort', close, { signal: life.signal });
  const how = { signal: life.signal, capture: true, passive: true };
  for (const type of USES) window.addEventListener(type, onUse, how);
  for (const type of ['focus', 'pageshow']) window.addEventListener(type, look, how);
  runtime()?.onMessage.addListener(onKnock);
  connect();
  const greet = () => (port === null ? connect() : port.postMessage(options.hello));
  return { send, greet, close };
}

/** Ends the instance that was on this page before; globals here are not visible to the page. */
function takeOver(gone: () => void): void {
  const world = globalThis as { verzuimwijzerInstance?: () => void };
  world.verzuimwijzerInstance?.();
  world.verzuimwijzerInstance = gone;
}
