import { describe, expect, it } from 'vitest';
import type { Problem } from '../schools/profile/problem.ts';
import { sayFieldProblem, sayPlace, sayProblem } from './setup-problems.ts';

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
      expected: 'een van: late, sick',
      found: '“sik”',
      todo: 'Bedoelt u “sick”? Verander het dan daarin.',
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

  it('names the file where all of it is wrong', () => {
    expect(sayProblem({ ...problem, path: [] }).where).toBe('het hele bestand');
  });

  it('cuts long findings', () => {
    expect(sayProblem({ ...problem, found: 'x'.repeat(500) }).found.length).toBeLessThan(70);
  });
});

it('sayPlace leaves the file’s words out', () => {
  const place = (path: Problem['path']) => sayPlace({ ...problem, path }, (id) => `de regel ${id}`);
  expect(place(['codes', 3, 'kind'])).toBe('code nummer 4 › betekenis');
  expect(place(['settings', 'figures', 'law.x', 'atLeast'])).toContain(' › de regel law.x › ');
});

describe('settings of the school', () => {
  const path = ['settings', 'late.talkFrom'];
  const whole = { form: 'whole' as const, least: 1, most: null };

  it('are named in words, with their key where the file is read', () => {
    const wrong = { path, expected: whole, found: 0, nearest: null };
    expect(sayPlace(wrong, String)).toBe('regels › Een merkje voor te laat komen vanaf');
    expect(sayProblem(wrong)).toMatchObject({
      where: 'regels (settings) › Een merkje voor te laat komen vanaf (late.talkFrom)',
      expected: 'een heel getal van 1 of hoger',
      found: '0',
    });
    expect(sayFieldProblem(wrong)).toBe('Vul een heel getal van 1 of hoger in.');
  });

  it('say why a figure does not fit', () => {
    const atMost = (because: 'law' | 'upper-figure') =>
      sayFieldProblem({
        path: ['settings', 'figures', 'law.x', 'atLeast'],
        expected: { form: 'at-most', most: 16, because },
        found: 17,
        nearest: null,
      });
    expect(atMost('law')).toBe(
      'Vul hooguit 16 in: een getal uit de wet mag u alleen strenger maken.',
    );
    expect(atMost('upper-figure')).toBe('Vul hooguit 16 in: deze stap loopt tot en met 16.');
  });
});
