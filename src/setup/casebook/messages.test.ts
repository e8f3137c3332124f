import { expect, it, vi } from 'vitest';
import { isSetupRequest } from './messages.ts';

vi.mock('../../platform/own-messages.ts', () => ({}));

it.each([
  [{ type: 'about-casebook' }, true],
  [{ type: 'unlock', pin: '135790' }, true],
  [{ type: 'unlock' }, false],
  [{ type: 'lock' }, true],
  [{ type: 'set-pin', pin: null, current: '135790' }, true],
  [{ type: 'set-pin', pin: '135790' }, false],
  [{ type: 'keep-over-summer', keep: true }, true],
  [{ type: 'keep-over-summer', keep: 'yes' }, false],
  [{ type: 'forget-all' }, true],
  [{ type: 'read-health' }, false],
  [null, false],
])('of %j: %j', (message, is) => {
  expect(isSetupRequest(message)).toBe(is);
});
