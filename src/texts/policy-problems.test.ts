import { expect, it } from 'vitest';
import { sayPolicyProblem } from './policy-problems.ts';

const said = (one: Parameters<typeof sayPolicyProblem>[0]) =>
  sayPolicyProblem(one).map(({ name, value, lang }) => [name, value, ...(lang ? [lang] : [])]);

it('says where in the policy something is wrong, and what to do about it there', () => {
  const problem = {
    path: ['calendar', 'holidays', 0, 'to'],
    expected: { form: 'date' as const },
    found: '31-12-2026',
    nearest: null,
  };
  expect(said({ key: 'schools', item: 1, problem })).toEqual([
    [
      'Waar',
      'schools nummer 2 › vakanties en vrije dagen (calendar) › vakantie (holidays) nummer 1 › laatste dag (to)',
    ],
    ['Verwacht', 'een datum die bestaat, zoals 2026-10-17'],
    ['Gevonden', '“31-12-2026”'],
    ['Wat te doen', 'Verander dit in het beleid (policy).'],
  ]);
});

it('speaks of the value, never of a file', () => {
  const whole = { path: [], found: 900, nearest: null };
  const days = { form: 'whole' as const, least: 1, most: 366 };
  expect(said({ key: 'retentionDays', item: null, problem: { ...whole, expected: days } })).toEqual(
    [
      ['Waar', 'retentionDays'],
      ['Verwacht', 'een heel getal van 1 tot en met 366'],
      ['Gevonden', '900'],
      ['Wat te doen', 'Verander dit in het beleid (policy).'],
    ],
  );
  for (const expected of [
    { form: 'json' as const },
    { form: 'version' as const, newest: 4 },
    { form: 'text' as const },
    { form: 'list' as const },
  ]) {
    const words = said({ key: 'schools', item: 0, problem: { ...whole, expected } })
      .flat()
      .join();
    expect(words).not.toMatch(/bestand|Kies/);
  }
});

it('gives what the check of a pack says a Dutch frame', () => {
  const issue = { path: 'rules[0].atLeast', message: 'expected a number from 1 (found 0)' };
  const [where, message, todo] = said({ key: 'packs', item: 0, issue });
  expect(where).toEqual(['Waar', 'packs nummer 1 › rules[0].atLeast']);
  expect(message).toEqual(['Melding van de controle', issue.message, 'en']);
  expect(todo![1]).toContain('npm run check-pack');
  expect(said({ key: 'packs', item: 0, issue: { ...issue, path: '' } })[0]![1]).toBe(
    'packs nummer 1',
  );
});
