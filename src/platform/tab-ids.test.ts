import { expect, it, vi } from 'vitest';
import { onTabIdFree } from './tab-ids.ts';

const listeners = vi.hoisted(() => ({
  removed: (_tabId: number) => {},
  created: (_tab: { id?: number }) => {},
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      onRemoved: {
        addListener: (listener: typeof listeners.removed) => (listeners.removed = listener),
      },
      onCreated: {
        addListener: (listener: typeof listeners.created) => (listeners.created = listener),
      },
    },
  },
}));

it('tells of a tab that closes, and of a new tab whose id may have been another’s', () => {
  const free: number[] = [];
  onTabIdFree((tabId) => free.push(tabId));
  listeners.removed(7);
  listeners.created({ id: 7 });
  listeners.created({});
  expect(free).toEqual([7, 7]);
});
