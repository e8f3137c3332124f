import browser from 'webextension-polyfill';

/** Puts a mark on the toolbar button that asks for attention, with its reason as tooltip. */
export async function showAttention(reason: string): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: reason });
}

export async function clearAttention(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: '' });
}
