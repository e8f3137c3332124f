import browser from 'webextension-polyfill';

/** Calls `onStart` when the browser starts, and `onInstall` or `onUpdate` when this version is new. */
export function onLifecycle(listeners: {
  onStart: () => void;
  onInstall: () => void;
  onUpdate: () => void;
}): void {
  browser.runtime.onStartup.addListener(listeners.onStart);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') listeners.onUpdate();
    if (reason === 'install') listeners.onInstall();
  });
}
