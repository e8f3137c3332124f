// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectToBackground, type PageConnection } from './page-port.ts';
import { DISMISSAL, KNOCK } from './page-signs.ts';

class FakePort {
  sent: unknown[] = [];
  messageListeners: ((message: unknown) => void)[] = [];
  disconnectListeners: (() => void)[] = [];
  closed = false;
  onMessage = { addListener: (l: (message: unknown) => void) => this.messageListeners.push(l) };
  onDisconnect = { addListener: (l: () => void) => this.disconnectListeners.push(l) };
  postMessage(message: unknown) {
    this.sent.push(message);
  }
  disconnect() {
    this.closed = true;
  }
  receive(message: unknown) {
    for (const listener of this.messageListeners) listener(message);
  }
  drop() {
    for (const listener of this.disconnectListeners) listener();
  }
}

const used = { type: 'used' };
const hello = { type: 'hello', origin: 'https://a.example' };
let ports: FakePort[];
let runtime: {
  id: string | undefined;
  connect: () => FakePort;
  onMessage: { addListener: (l: Listener) => void };
};
type Listener = (message: unknown) => void;
let listeners: Set<Listener>;
const knock = () => {
  for (const listener of listeners) listener(KNOCK);
};
let connection: PageConnection;
const onMessage = vi.fn();
const onGone = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  ports = [];
  listeners = new Set();
  runtime = {
    onMessage: { addListener: (listener) => listeners.add(listener) },
    id: 'x',
    connect: () => {
      if (runtime.id === undefined) throw new Error('Extension context invalidated.');
      const port = new FakePort();
      ports.push(port);
      return port;
    },
  };
  vi.stubGlobal('chrome', { runtime });
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
});
afterEach(() => {
  connection.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function connect(signal?: AbortSignal): FakePort {
  const options = { name: 'p', hello, used, onMessage, onGone, ...(signal ? { signal } : {}) };
  connection = connectToBackground(options);
  return ports[0]!;
}

describe('connectToBackground', () => {
  it('says hello first, then passes messages both ways', () => {
    const port = connect();
    connection.send({ type: 'more' });
    port.receive({ type: 'setup' });
    expect(port.sent).toEqual([hello, { type: 'more' }]);
    expect(onMessage).toHaveBeenCalledExactlyOnceWith({ type: 'setup' });
  });

  it('is gone when the id has vanished by the time of the second look', () => {
    const port = connect();
    port.drop(); // Chromium: the id is still there now
    expect(onGone).not.toHaveBeenCalled();
    runtime.id = undefined;
    vi.advanceTimersByTime(250);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('wakes a sleeping background when the page has something to say', () => {
    connect().drop();
    connection.send({ type: 'more' });
    expect(ports[1]?.sent).toEqual([hello, { type: 'more' }]);
  });

  it('says nothing in a hidden tab while the background sleeps', () => {
    connect().drop();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    connection.send({ type: 'more' });
    expect(ports).toHaveLength(1);
  });

  it('waits for the person, without pings, when the background only sleeps', () => {
    connect().drop();
    vi.advanceTimersByTime(3_600_000);
    expect(ports).toHaveLength(1);
    window.dispatchEvent(new Event('focus'));
    expect(ports).toHaveLength(2);
    expect(ports[1]!.sent).toEqual([hello]);
    expect(onGone).not.toHaveBeenCalled();
  });

  it('does not wake the background from a hidden tab', () => {
    connect().drop();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ports).toHaveLength(1);
  });

  it('connects again, also from a hidden tab, when a background that slept knocks', () => {
    connect().drop();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    knock();
    knock();
    expect(ports).toHaveLength(2);
    expect(ports[1]!.sent).toEqual([hello]);
  });

  it('says hello again when its time is over, also from a hidden tab while the background sleeps', () => {
    const port = connect();
    connection.greet();
    expect(port.sent).toEqual([hello, hello]);
    port.drop();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    connection.greet();
    expect(ports[1]!.sent).toEqual([hello]);
  });

  it('takes nothing that the page does itself for a person who is there', () => {
    const port = connect();
    document.dispatchEvent(new Event('keydown'));
    document.dispatchEvent(new Event('pointerdown'));
    expect(port.sent).toEqual([hello]);
  });

  it('hears no knock after it was closed', () => {
    const port = connect();
    port.receive(DISMISSAL);
    knock();
    expect(ports).toHaveLength(1);
  });

  it.each(['visibilitychange', 'pointerdown'])(
    'notices removal on %s, with the port still open',
    (name) => {
      connect();
      runtime.id = undefined;
      document.dispatchEvent(new Event(name));
      document.dispatchEvent(new Event(name));
      expect(onGone).toHaveBeenCalledOnce();
    },
  );

  it('is gone for good when this site was switched off', () => {
    const port = connect();
    port.receive(DISMISSAL);
    window.dispatchEvent(new Event('focus'));
    expect(onGone).toHaveBeenCalledOnce();
    expect(onMessage).not.toHaveBeenCalled();
    expect(port.closed).toBe(true);
    expect(ports).toHaveLength(1);
  });

  it('is gone at once when the extension is no longer there', () => {
    runtime.id = undefined;
    connect();
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('gives way to a second instance on the same page', () => {
    const first = connect();
    const secondGone = vi.fn();
    connection = connectToBackground({ name: 'p', hello, used, onMessage, onGone: secondGone });
    expect(onGone).toHaveBeenCalledOnce();
    expect(first.closed).toBe(true);
    expect(secondGone).not.toHaveBeenCalled();
  });

  it('is silent after its signal was aborted', () => {
    const life = new AbortController();
    const port = connect(life.signal);
    life.abort();
    port.receive({ type: 'setup' });
    port.drop();
    runtime.id = undefined;
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event('focus'));
    expect(port.closed).toBe(true);
    expect(onMessage).not.toHaveBeenCalled();
    expect(onGone).not.toHaveBeenCalled();
  });
});
