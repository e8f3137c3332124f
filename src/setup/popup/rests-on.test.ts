import { describe, expect, it } from 'vitest';
import { restsOnTexts } from '../../texts/reading-rests-on.ts';
import type { PageLook } from './page-look.ts';
import { paintedAt, restsOn } from './rests-on.ts';

const read = (source: object) =>
  ({ view: 'events', pupils: 3, source }) as unknown as PageLook['page'];
const nothing: PageLook['page'] = { reason: 'no-attendance' };
const HERE = 'lvs.example';

describe('restsOn', () => {
  it('says what the adapter was made from, and since when', () => {
    const source = { by: 'adapter', id: 'eduarte', view: 'waarnemingen' };
    expect(restsOn(HERE, read(source))).toBe(
      'Gelezen als EduArte, naar openbare bronnen van april 2020.',
    );
  });

  it('says when a person taught the page, and when only its words told', () => {
    expect(restsOn(HERE, read({ by: 'mapping', id: 'x', view: 'events' }))).toBe(
      restsOnTexts.taught,
    );
    const recognised = read({ by: 'recognised', id: null, view: null });
    expect(restsOn(HERE, recognised)).toBe(restsOnTexts.recognised);
    expect(restsOn('start.parnassys.net', recognised)).toBe(
      `${restsOnTexts.recognised} ${restsOnTexts.notPublic('ParnasSys')}`,
    );
    expect(restsOn('linde.magister.net', recognised)).toBe(
      `${restsOnTexts.recognised} ${restsOnTexts.unknownPage('Magister')}`,
    );
  });

  it('says that pages of a known LVS are not public', () => {
    expect(restsOn('linde.rovictonline.nl', nothing)).toBe(restsOnTexts.notPublic('ESIS'));
    expect(restsOn('ouders.parnassys.net', nothing)).toBeNull();
  });

  it('names the pages that we know where the open one shows no attendance', () => {
    expect(restsOn('linde.magister.net', nothing)).toContain('In Magister kennen we: “');
  });

  it('has nothing to add where the page itself tells what is wrong', () => {
    expect(restsOn('linde.magister.net', { reason: 'translated' })).toBeNull();
    expect(restsOn(HERE, nothing)).toBeNull();
  });

  it('has nothing to say of an adapter that nobody knows', () => {
    expect(restsOn(HERE, read({ by: 'adapter', id: '<b>', view: 'x' }))).toBeNull();
  });
});

it('knows where nothing can be read at all', () => {
  expect(paintedAt('talk.parro.com')).toBe('Parro');
  expect(paintedAt('start.parnassys.net')).toBeNull();
});
