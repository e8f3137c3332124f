import { expect, it } from 'vitest';
import { namesPupil } from './names-pupil.ts';

const pupil = { name: 'Zoë van der Linden', group: '7', number: '5512', birthDate: null };

it.each([
  ['Zoë komt niet meer.', true],
  ['we spraken met zoe', true],
  ['de familie Linden', true],
  ['leerling 5512', true],
  ['Een leerling van groep 7 is vaak ziek, van maandag tot vrijdag.', false],
  ['Er staan lindenbomen bij het lokaal 55123.', false],
  ['', false],
])('“%s” names the pupil: %s', (text, expected) => {
  expect(namesPupil(pupil, text)).toBe(expected);
});

it('takes no word of one or two letters for a name', () => {
  expect(namesPupil({ ...pupil, name: 'Bo In', number: null }, 'In groep 7 gaat het bo')).toBe(
    false,
  );
});
