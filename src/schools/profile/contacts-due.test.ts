import { expect, it } from 'vitest';
import { parseDay } from '../../../rules/index.ts';
import { contactsDue } from './contacts-due.ts';

const due = (checkedOn: string | null, today: string, contacts = { 'partner.x': 'A. de Boer' }) =>
  contactsDue({ contacts, checkedOn }, parseDay(today)!);

it('asks once a year, from the day after', () => {
  expect(due('2025-11-20', '2026-11-20')).toBe(false);
  expect(due('2025-11-20', '2026-11-21')).toBe(true);
  expect(due('2025-11-20', '2026-12-01')).toBe(true);
  expect(due('2025-11-20', '2027-01-05')).toBe(true);
  expect(due('2025-12-31', '2026-01-01')).toBe(false);
});

it('asks when nobody ever said so, and never without a contact', () => {
  expect(due(null, '2026-11-20')).toBe(true);
  expect(contactsDue({ contacts: {}, checkedOn: null }, parseDay('2026-11-20')!)).toBe(false);
});
