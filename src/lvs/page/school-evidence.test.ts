import { describe, expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import { table } from '../../../test/support/table.ts';
import { readPage } from '../read-page.ts';
import { MOST_EVIDENCE } from './school-evidence.ts';

const LIST = table('Leerling|Datum|Code', 'Noor Linde|01-09-2026|TL', 'Bo|02-09-2026|Z');

/** The evidence of a page with a list of registrations of Noor Linde and Bo. */
function evidence(around: string, title = ''): string[] {
  const document = page(`${around}${LIST}`);
  document.title = title;
  const reading = readPage(document, READ_WITH);
  if (reading.view === null) throw new Error(`not read: ${reading.reason}`);
  return reading.evidence;
}

describe('what may name the school of a page', () => {
  it.each([
    ['a header', '<header><b>De</b> Linde</header>', ['De Linde', 'De']],
    [
      'texts beside each other in a header, each apart',
      '<header><strong>OBS De Linde</strong><span>2026-2027</span></header>',
      ['OBS De Linde', '2026-2027'],
    ],
    ['a picture in a banner', '<div role="banner"><img alt="De Linde"></div>', ['De Linde']],
    [
      'a label in a header',
      '<header><button aria-label="De Linde"></button></header>',
      ['De Linde'],
    ],
    ['the name before a menu', '<nav><a>De Linde</a><ul><li>Lijst</li></ul></nav>', ['De Linde']],
    [
      'the chosen school of a list',
      '<nav><ul><li aria-current="true">De Linde</li><li>De Molen</li></ul></nav>',
      ['De Linde'],
    ],
    [
      'the chosen option',
      '<select><option>De Molen<option selected>De Linde</select>',
      ['De Linde'],
    ],
    ['a school number anywhere', '<p>Vestiging 12AB00, groep 7</p>', ['12AB00']],
  ])('is %s', (_, around, texts) => expect(evidence(around)).toEqual(texts));

  it('is the name of the site and each part of the title, once', () => {
    const meta = '<meta property="og:site_name" content="De Linde">';
    expect(evidence(meta, 'Lijst – De Linde | Klassenboek')).toEqual([
      'De Linde',
      'Lijst',
      'Klassenboek',
    ]);
  });

  it.each([
    ['what is hidden', '<header><span class="weg">De Linde</span><i hidden>De Molen</i></header>'],
    ['other schools of a switcher', '<header><ul><li>De Linde</li></ul></header>'],
    ['a header of something in the page', '<main><header>Bericht van De Linde</header></main>'],
    ['text in the page', '<p>De Linde</p>'],
    ['a long text', `<header>De Linde ${'en nog meer '.repeat(8)}</header>`],
    ['a name of a pupil', '<header>Noor Linde, verzuim</header>'],
  ])('is not %s', (_, around) => expect(evidence(around)).toEqual([]));

  it('is not an option that was chosen but whose page has not come yet', () => {
    const document = page(`<select><option selected>De Linde<option>De Molen</select>${LIST}`);
    document.title = '';
    document.querySelector('select')!.selectedIndex = 1;
    expect(readPage(document, READ_WITH)).toMatchObject({ evidence: [] });
  });

  it('takes whole words of a name only: “Bo” does not hide “Klassenboek”', () => {
    expect(evidence('<header>Klassenboek</header>')).toEqual(['Klassenboek']);
  });

  it('is never more than its limit', () => {
    const many = Array.from({ length: 99 }, (_, n) => `<span>tekst ${n}</span>`).join('');
    expect(evidence(`<header>${many}</header>`)).toHaveLength(MOST_EVIDENCE);
  });
});
