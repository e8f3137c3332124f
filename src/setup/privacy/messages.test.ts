import { expect, it, vi } from 'vitest';
import { isPrivacyRequest } from './messages.ts';

vi.mock('../../platform/own-messages.ts', () => ({}));

const of = { origin: 'https://lvs.example', school: 'linde', id: 'nr:1' };

it.each([
  [{ type: 'read-memory' }, true],
  [{ type: 'wipe-session' }, true],
  [{ type: 'wipe-all' }, true],
  [{ type: 'held-pupils' }, true],
  [{ type: 'held-of-pupil', of }, true],
  [{ type: 'forget-held', of }, true],
  [{ type: 'forget-held' }, false],
  [{ type: 'forget-held', of: { ...of, id: 1 } }, false],
  [{ type: 'forget-all' }, false],
  [null, false],
])('of %j: %j', (message, is) => {
  expect(isPrivacyRequest(message)).toBe(is);
});
