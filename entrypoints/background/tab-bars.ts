import type { ToPage } from '../../src/overlay/messages.ts';
import { type FrameBar, type FrameSays, oneBar, type TabBar } from '../../src/overlay/one-bar.ts';
import type { PageLink } from '../../src/platform/page-links.ts';

interface Tab {
  frames: Map<PageLink, FrameSays | null>;
  bar: TabBar | null;
}

/** By tab: what its frames of ours have to say. Frames say it again when the background wakes. */
const tabs = new Map<number, Tab>();

/** Notes what a frame has to say in a bar, and tells each frame of its tab what to do about the bar. */
export function sayInTab(page: PageLink, says: FrameSays | null): void {
  if (page.tabId === null) return;
  const tab = tabs.get(page.tabId) ?? { frames: new Map(), bar: null };
  tabs.set(page.tabId, tab);
  const wasAlone = tab.frames.size < 2;
  tab.frames.set(page, says);
  if (tab.frames.size > 1 || !wasAlone) tellFrames(tab);
}

/** A frame has left its tab. */
export function leaveTab(page: PageLink): void {
  const tab = page.tabId === null ? undefined : tabs.get(page.tabId);
  if (!tab?.frames.delete(page)) return;
  if (tab.frames.size === 0) tabs.delete(page.tabId!);
  else tellFrames(tab);
}

/** The frame whose words stand in the bar of this page: questions in it were asked there. */
export function pageInBar(page: PageLink): PageLink {
  const tab = page.tabId === null ? undefined : tabs.get(page.tabId);
  if (!tab?.bar || tab.bar.owner !== page.frameId) return page;
  const from = tab.bar.from;
  return [...tab.frames.keys()].find(({ frameId }) => frameId === from) ?? page;
}

function tellFrames(tab: Tab): void {
  const frames = [...tab.frames].map(([{ frameId }, says]) => ({ frameId, says }));
  tab.bar = oneBar(frames, tab.bar?.owner ?? null);
  for (const page of tab.frames.keys()) {
    page.send({ type: 'bar', bar: barOf(page, tab.bar) } satisfies ToPage);
  }
}

function barOf({ frameId }: PageLink, bar: TabBar | null): FrameBar {
  if (bar?.owner !== frameId) return null;
  return { says: bar.from === frameId ? null : bar.says, elsewhere: bar.elsewhere };
}
