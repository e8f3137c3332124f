import { describe, expect, it } from 'vitest';
import { NOT_MANAGED } from '../../schools/policy/managed.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import type { DeviceSchools } from '../use-stored-schools.ts';
import type { PageLook } from './page-look.ts';
import { type Known, popupState } from './popup-state.ts';

const HERE = 'https://linde.lvs.example';
const FRAME = 'https://frame.example';
const look: PageLook = {
  page: { view: 'events', pupils: 2, source: { by: 'recognised', id: null, view: null } },
  evidence: [],
  codes: [],
  unexplained: [],
  frames: [FRAME],
};
const empty: PageLook = { ...look, page: { reason: 'no-attendance' } };
const linde = { ...invented, origins: [HERE] };
const molen = { ...invented, id: 'de-molen', name: 'De Molen', origins: [] };
const schools = (...list: DeviceSchools['schools']): DeviceSchools => ({
  schools: list,
  troubles: [],
  managed: NOT_MANAGED,
  asksFirst: true,
});
/** The same schools, which may not get or lose a site here. */
const withFixedSites = (stored: DeviceSchools): DeviceSchools => {
  const parts = new Set(['origins'] as const);
  const locks = new Map(stored.schools.map(({ id }) => [id, { by: null, parts }]));
  return { ...stored, managed: { ...NOT_MANAGED, isSet: true, locks } };
};
const trouble = { key: 'school.x', state: 'damaged', raw: null } as const;

function stateOf(known: Partial<Known> = {}) {
  return popupState({
    url: new URL(`${HERE}/groep?leerling=1`),
    looked: { look },
    stored: schools(linde),
    granted: new Set(),
    askable: ['https://*/*'],
    chosen: null,
    ...known,
  });
}

describe('popupState', () => {
  it.each([null, new URL('about:blank'), new URL('file:///x.html')])('has no site at %s', (url) => {
    expect(stateOf({ url })).toEqual({ what: 'no-site' });
  });

  it('says that no extension may work here before anything else', () => {
    const looked = { failed: 'forbidden' } as const;
    expect(stateOf({ looked, stored: schools() })).toEqual({ what: 'forbidden' });
    expect(stateOf({ looked, granted: new Set([`${HERE}/*`]) })).toEqual({ what: 'forbidden' });
  });

  it('asks for a school first, or says that what is stored cannot be used', () => {
    expect(stateOf({ stored: schools() })).toEqual({ what: 'no-school' });
    expect(stateOf({ stored: { ...schools(), troubles: [trouble] } })).toEqual({
      what: 'bad-data',
    });
    expect(stateOf({ stored: { ...schools(linde), troubles: [trouble] } }).what).toBe('site');
  });

  it('cannot ask for a site without https, unless the manifest names it or it is on', () => {
    const url = new URL('http://lvs.example/');
    expect(stateOf({ url })).toEqual({ what: 'insecure' });
    expect(stateOf({ url, askable: ['http://lvs.example/*'] }).what).toBe('site');
    expect(stateOf({ url, granted: new Set(['http://lvs.example/*']) }).what).toBe('site');
  });

  it('tells the school of the site, and which schools do not use it', () => {
    expect(stateOf({ stored: schools(linde, molen) })).toMatchObject({
      on: false,
      match: { found: 'one', school: linde },
      others: [molen],
    });
    expect(stateOf({ stored: schools(molen) })).toMatchObject({ match: { found: 'none' } });
  });

  it('tells two schools at one site apart by what the page says or the person chose', () => {
    const both = schools(linde, { ...molen, origins: [HERE] });
    expect(stateOf({ stored: both })).toMatchObject({ match: { found: 'unclear' } });
    const evidence = ['De Molen'];
    expect(stateOf({ stored: both, looked: { look: { ...look, evidence } } })).toMatchObject({
      match: { found: 'one', school: { id: 'de-molen' } },
    });
    expect(stateOf({ stored: both, chosen: 'de-linde' })).toMatchObject({
      match: { found: 'one', school: { id: 'de-linde' } },
    });
  });

  it('needs frames only on a page that shows no attendance itself', () => {
    expect(stateOf()).toMatchObject({ frames: [] });
    expect(stateOf({ looked: { look: empty } })).toMatchObject({ frames: [FRAME] });
    const undated: PageLook = { ...look, page: { reason: 'no-dates' } };
    expect(stateOf({ looked: { look: undated } })).toMatchObject({ frames: [] });
  });

  it('needs no frame that is on and linked, and none that cannot be asked for', () => {
    const looked = { look: empty };
    const granted = new Set([`${FRAME}/*`]);
    expect(stateOf({ looked, granted })).toMatchObject({ frames: [FRAME], framesOn: [] });
    const stored = schools({ ...linde, origins: [HERE, FRAME] });
    expect(stateOf({ looked, granted, stored })).toMatchObject({ frames: [], framesOn: [FRAME] });
    const insecure = { look: { ...empty, frames: ['http://frame.example'] } };
    expect(stateOf({ looked: insecure })).toMatchObject({ frames: [] });
  });

  it('knows nothing of a page that does not answer, but can still be switched on', () => {
    expect(stateOf({ looked: { failed: 'unreachable' } })).toMatchObject({
      what: 'site',
      look: null,
      frames: [],
    });
  });

  it('asks for no school where schools come by policy only', () => {
    const stored = { ...schools(), asksFirst: false };
    expect(stateOf({ stored })).toEqual({ what: 'awaits-school' });
    expect(stateOf({ stored: { ...stored, troubles: [trouble] } })).toEqual({ what: 'bad-data' });
    expect(stateOf({ stored: { ...schools(linde), asksFirst: false } }).what).toBe('site');
  });

  it('offers no site to a school of which the administrator set the sites', () => {
    const stored = withFixedSites(schools(linde, molen));
    expect(stateOf({ stored })).toMatchObject({ match: { school: linde }, others: [] });
    const looked = { look: empty };
    expect(stateOf({ stored, looked })).toMatchObject({ frames: [] });
    const framed = withFixedSites(schools({ ...linde, origins: [HERE, FRAME] }, molen));
    expect(stateOf({ stored: framed, looked })).toMatchObject({ frames: [FRAME] });
  });
});
