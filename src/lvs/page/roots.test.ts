import { expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import { rootsOf } from './roots.ts';

it('goes into open shadow roots, also those in each other, and into no closed one', () => {
  const document = page(
    '<dna-lijst></dna-lijst><div id="leeg"></div><dna-dicht></dna-dicht><table><tr><td>x</table>',
  );
  const open = document.querySelector('dna-lijst')!.attachShadow({ mode: 'open' });
  open.innerHTML = '<p><dna-tabel></dna-tabel></p>';
  const inner = open.querySelector('dna-tabel')!.attachShadow({ mode: 'open' });
  const block = document.querySelector('#leeg')!.attachShadow({ mode: 'open' });
  document.querySelector('dna-dicht')!.attachShadow({ mode: 'closed' });
  expect([...rootsOf(document)]).toEqual([document, open, inner, block]);
});
