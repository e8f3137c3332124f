import { expect, it } from 'vitest';
import { codesWithTwoMeanings } from './two-meanings.ts';

const line = (code: string, kind: 'late' | 'sick' | '' = 'late', excused = 'unknown') => {
  return { code, kind, excused };
};

it('finds codes that mean two things, however they are written', () => {
  const lines = [
    ...[line('T'), line('t ', 'sick')],
    ...[line('V'), line('V', 'late', 'yes')],
    ...[line('Z'), line('z'), line('A'), line('A', ''), line(''), line('', 'sick')],
  ];
  expect([...codesWithTwoMeanings(lines)]).toEqual(['t', 'v']);
});
