import { describe, expect, it } from 'vitest';
import { type PackLibrary, parseDay } from '../../../rules/index.ts';
import { type Managed, NOT_MANAGED } from '../../schools/policy/managed.ts';
import type { PolicyProblem } from '../../schools/policy/policy-problem.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import { isToBackground, type SiteHealth } from './messages.ts';
import { reportText } from './report.ts';
import { siteFacts } from './site-facts.ts';
import { siteState } from './site-state.ts';

const at = new Date(2026, 10, 22, 8, 5).getTime();
const site: SiteHealth = {
  origin: 'https://linde.lvs.example',
  granted: true,
  forbidden: false,
  registered: true,
  pages: 1,
  last: { at, view: 'events' },
  readAt: at,
};
const library = {
  haaglanden: [{ id: 'haaglanden', title: 'Routeboek', validFrom: '2025-08-01', validTo: null }],
} as unknown as PackLibrary;
const today = parseDay('2026-11-22')!;

describe('siteState', () => {
  it.each<[string, Partial<SiteHealth>]>([
    ['works', {}],
    ['works', { last: { at, problem: 'no-attendance' } }],
    ['ready', { readAt: null, last: null }],
    ['ready', { readAt: null, last: { at, problem: 'no-attendance' } }],
    ['unread', { readAt: null, last: { at, problem: 'no-dates' } }],
    ['off', { granted: false }],
    ['forbidden', { forbidden: true }],
    ['forbidden', { forbidden: true, granted: false }],
  ])('%s: %j', (state, health) => {
    expect(siteState({ ...site, ...health }, [invented], true)).toBe(state);
  });

  it('misses a school, or cannot be asked for', () => {
    expect(siteState(site, [], true)).toBe('no-school');
    expect(siteState({ ...site, granted: false }, [], true)).toBe('off');
    expect(siteState({ ...site, granted: false }, [invented], false)).toBe('impossible');
  });
});

describe('siteFacts', () => {
  const facts = (health: Partial<SiteHealth> = {}, schools = [invented]) =>
    Object.fromEntries(siteFacts({ ...site, ...health }, schools, library, today));

  it('says how it goes at a site', () => {
    expect(facts({ pages: 2 })).toMatchObject({
      School: 'De Linde',
      Protocol: 'Haaglanden, versie van 1 augustus 2025',
      Toegang: 'Gegeven',
      'Nu actief': 'Op 2 pagina’s',
      'Laatst gezien': 'een lijst met registraties',
    });
  });

  it('says what is not so', () => {
    expect(
      facts({ granted: false, registered: false, pages: 0, last: null, readAt: null }, []),
    ).toMatchObject({
      School: expect.stringMatching(/^Geen\./),
      Toegang: 'Niet gegeven',
      'Nu actief': 'Op geen enkele open pagina',
      'Laatst goed gelezen': 'Nog niet in deze sessie',
    });
    const pinned = { ...invented, protocolVersion: '2024-08-01' };
    expect(facts({}, [pinned]).Protocol).toBe('Haaglanden, geen versie die nu geldt');
    const waiting = { ...invented, protocolSeen: 'haaglanden 2024-08-01' };
    expect(facts({}, [waiting]).Protocol).toBe(
      'Haaglanden, geen versie die nu geldt; die van 1 augustus 2025 wacht tot iemand op “Gezien” klikt',
    );
    const elsewhere = { ...invented, protocol: 'constructor' };
    expect(facts({}, [elsewhere]).Protocol).toBe('“constructor”, staat niet op dit apparaat');
    expect(facts({ forbidden: true }).Toegang).toMatch(/^Geblokkeerd/);
  });

  it('repeats no word of a page, whatever a look left behind', () => {
    const problem = 'Noor was ziek';
    expect(JSON.stringify(facts({ last: { at, problem } }))).not.toContain('Noor');
    expect(JSON.stringify(facts({ last: { at, view: 'Noor' } }))).not.toContain('Noor');
  });
});

describe('reportText', () => {
  const report = (
    forbidden: boolean,
    managed: Managed = NOT_MANAGED,
    policyProblems: PolicyProblem[] = [],
  ) =>
    reportText({
      managed,
      policyProblems,
      version: '1.2.0',
      browser: 'Firefox 153.0 (X11)',
      at,
      sites: [{ origin: site.origin, forbidden, state: 'Werkt', facts: [['Toegang', 'Gegeven']] }],
    });

  it('names version, browser, moment and sites', () => {
    expect(report(false)).toBe(
      'Verzuimwijzer 1.2.0\nFirefox 153.0 (X11)\nGemaakt op 22 november 2026 om 8:05\n\n' +
        'Beleid (storage.managed): geen\n\n' +
        'Site: https://linde.lvs.example\n  Werkt\n  Toegang: Gegeven',
    );
  });

  it('says who set a policy, and what in it is not used', () => {
    const managed = { ...NOT_MANAGED, isSet: true, by: 'Stichting De Boom' };
    const wrong: PolicyProblem = {
      key: 'schools',
      item: 1,
      problem: {
        path: ['codes', 3, 'kind'],
        expected: { form: 'one-of', allowed: ['late', 'sick'] },
        found: 'sik\nsik',
        nearest: null,
      },
    };
    expect(report(false, managed, [wrong])).toContain(
      'Beleid (storage.managed): Ingesteld door Stichting De Boom\n' +
        '  Wordt niet gebruikt\n' +
        '    Waar: schools nummer 2 › code (codes) nummer 4 › betekenis (kind)\n' +
        '    Verwacht: een van: late, sick\n' +
        '    Gevonden: “sik sik”\n' +
        '    Wat te doen: Verander dit in het beleid (policy).\n\n' +
        'Site:',
    );
    const many = report(false, managed, Array(23).fill(wrong));
    expect(many.match(/Wordt niet gebruikt/g)).toHaveLength(20);
    expect(many).toContain('  En nog 3 andere punten.');
  });

  it('says which policy to change where a site is blocked', () => {
    expect(report(true)).toMatch(/runtime_allowed_hosts.*restricted_domains/);
    expect(report(true)).toContain('"*://linde.lvs.example"');
  });
});

describe('isToBackground', () => {
  const code = { code: 'TL', label: null, kind: 'late', excused: null };
  const link = {
    type: 'link-site',
    school: 'a',
    origins: ['https://a.example'],
    codes: [code],
  };

  it.each([
    [link],
    [{ ...link, codes: [] }],
    [{ type: 'site-forbidden', origin: 'https://a.example' }],
    [{ type: 'read-health' }],
  ])('knows %j', (message) => expect(isToBackground(message)).toBe(true));

  it.each([
    [null],
    [{ type: 'other' }],
    [{ ...link, school: 1 }],
    [{ ...link, origins: ['https://a.example/path'] }],
    [{ ...link, codes: [{ ...code, kind: 'tired' }] }],
    [{ ...link, codes: [{ ...code, code: ' ' }] }],
    [{ ...link, codes: [{ ...code, label: 1 }] }],
    [{ ...link, codes: [{ ...code, excused: 'no' }] }],
    [{ type: 'site-forbidden', origin: 'javascript:1' }],
  ])('refuses %j', (message) => expect(isToBackground(message)).toBe(false));
});
