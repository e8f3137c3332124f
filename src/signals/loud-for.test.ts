import { expect, test } from 'vitest';
import type { CompiledPack, CompiledRule } from '../../rules/evaluate/compiled-pack.ts';
import { ROLES, type Role } from '../../rules/evaluate/roles.ts';
import { SEVERITIES, type Severity, type Signal } from '../../rules/evaluate/signal.ts';
import { isLoudFor } from './loud-for.ts';

const isLoud = (role: Role, roles: Role[], severity: Severity = 'attention') =>
  isLoudFor(role, {
    rule: { roles } as CompiledRule,
    signal: { severity } as Signal,
    pack: {} as CompiledPack,
  });
const loudAt = (role: Role, roles: Role[]) =>
  SEVERITIES.filter((severity) => isLoud(role, roles, severity));

test('a teacher hears what the rule asks of a teacher, and what is urgent', () => {
  expect(isLoud('teacher', ['teacher'])).toBe(true);
  expect(isLoud('teacher', ['teacher', 'support'])).toBe(true);
  expect(loudAt('teacher', ['support', 'attendance', 'management'])).toEqual(['urgent']);
  expect(loudAt('teacher', [])).toEqual(['urgent']);
});

test.each(['support', 'attendance'] as const)('%s keeps the overview: hears every rule', (role) => {
  for (const other of ROLES) expect(loudAt(role, [other])).toEqual(SEVERITIES);
  expect(loudAt(role, [])).toEqual(SEVERITIES);
});

test('management hears what is urgent or needs action, whoever must act', () => {
  expect(loudAt('management', ['teacher'])).toEqual(['urgent', 'action']);
  expect(loudAt('management', ['management'])).toEqual(['urgent', 'action']);
});
