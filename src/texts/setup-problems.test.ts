import { describe, expect, it } from 'vitest';
import { sayPlace, sayProblem } from './setup-problems.ts';

const problem = {
  path: ['schools', 1, 'codes', 3, 'kind'],
  expected: { form: 'one-of' as const, allowed: ['late', 'sick'] },
  found: 'sik',
  nearest: 'sick',
};

describe('sayProblem', () => {
  it('says where, what was expected, what was found and what to do', () => {
    expect(sayProblem(problem)).toEqual({
      where: 'school nummer 2 › code (codes) nummer 4 › betekenis (kind)',
      expected: 'één van: late, sick',
      found: '‘sik’',
      todo: 'Bedoelt u ‘sick’? Verander het dan daarin.',
    });
  });

  it('says nothing stood there, and asks to update for a newer file', () => {
    const version = { form: 'version' as const, newest: 1 };
    const at = { path: ['verzuimwijzer'], expected: version, nearest: null };
    expect(sayProblem({ ...at, found: undefined })).toMatchObject({
      found: 'niets',
      todo: 'Zet hier 1.',
    });
    expect(sayProblem({ ...at, found: 2 }).todo).toMatch(/^Werk Verzuimwijzer bij/);
  });

  it('cuts long findings', () => {
    expect(sayProblem({ ...problem, found: 'x'.repeat(500) }).found.length).toBeLessThan(70);
  });
});

it('sayPlace leaves the file’s words out', () => {
  expect(sayPlace({ ...problem, path: ['codes', 3, 'kind'] })).toBe('code nummer 4 › betekenis');
});
