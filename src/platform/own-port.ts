import browser, { type Runtime } from 'webextension-polyfill';

export interface OwnPort {
  send(message: object): void;
  close(): void;
}

/**
 * A port from a page of the extension to the background, which is woken by it and again when it fell
 * asleep. `onOpen` runs on each new port, before anything comes over it.
 */
export function openOwnPort(
  name: string,
  { onOpen, onMessage }: { onOpen: (port: OwnPort) => void; onMessage: (message: unknown) => void },
): OwnPort {
  let port: Runtime.Port | null = null;
  const own: OwnPort = {
    send: (message) => port?.postMessage(message),
    close() {
      const open = port;
      port = null;
      open?.disconnect();
    },
  };
  const open = () => {
    const opened = browser.runtime.connect({ name });
    port = opened;
    opened.onMessage.addListener(onMessage);
    opened.onDisconnect.addListener(() => {
      if (port === opened) open();
    });
    onOpen(own);
  };
  open();
  return own;
}
