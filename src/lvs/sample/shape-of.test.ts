import { expect, it } from 'vitest';
import { componentName, shapeOf } from './shape-of.ts';

const ours = new Set(['leerling', 'te laat', 'maandag']);

it.each([
  ['Leerling', 'leerling'],
  [' Te\n laat: ▲', 'te laat'],
  ['Leerling Noor', 'Aaaa Aaaa'],
  ['Noor de Vries-Bakker', 'Aaaa aa Aaaa-Aaaa'],
  ['Żofia Ağaoğlu', 'Aaaa Aaaa'],
  ['Li', 'Aa'],
  ['20-11-2026', '99-99-9999'],
  ['Ma 12 okt', 'ma 99 okt'],
  ['12 oktober 2026', '99 oktober 9999'],
  ['1 Jan', '9 Aaa'],
  ['Mei', 'Aaa'],
  ['Z', 'A'],
  ['✓ (3×)', '✓ (9×)'],
  ['06-12345678', '99-99999999'],
  ['1234567890123', '99999999'],
  ['noor@school.example', 'aaaa.aaaa.aaaa'],
  ['李小龙', 'aaa'],
  ['👧🏽', '..'],
])('of %j leaves %j', (text, shape) => {
  expect(shapeOf(text, ours)).toBe(shape);
});

it('shows no more than the beginning of a long text', () => {
  expect(shapeOf('woord '.repeat(200), ours).length).toBeLessThan(120);
});

it.each([
  ['student-list', 'student-list'],
  ['studentList', 'studentList'],
  ['student-noor', null],
  ['row-20417', null],
  ['jan', null],
  ['--', null],
])('keeps %j as %j', (name, kept) => {
  expect(componentName(name, new Set(['student', 'list', 'row']))).toBe(kept);
});
