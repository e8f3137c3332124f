import { beforeEach, describe, expect, it, vi } from 'vitest';
import documents from '../.generated/documents.json';
import packs from '../.generated/packs.json';
import {
  type CompiledPack,
  type DocumentLibrary,
  documentsFor,
  type PackLibrary,
} from '../rules/index.ts';
import { EMPTY_FILE } from '../src/casebook/pupil-file.ts';
import { readySchool } from '../src/schools/pages/school-for-page.ts';
import type { SchoolProfile } from '../src/schools/profile/profile.ts';
import { asSeen, schoolVersion } from '../src/schools/settings/school-version.ts';
import { readSchools } from '../src/schools/stored/stored-schools.ts';
import { caseSheet } from '../src/signals/case/make-case-sheet.ts';
import { joinPupil, joinSeen } from '../src/signals/join/join-seen.ts';
import { setManaged } from '../src/store/memory-managed.fixture.ts';
import { contents, fill } from '../src/store/memory-storage.fixture.ts';
import { aPupil } from './support/reading.ts';
import { AS_OF, day, entries, list, school } from './support/seen.ts';

vi.mock('../src/platform/local-storage.ts', () => import('../src/store/memory-storage.fixture.ts'));
vi.mock(
  '../src/platform/managed-storage.ts',
  () => import('../src/store/memory-managed.fixture.ts'),
);
vi.mock('../src/platform/today.ts', () => ({ today: () => AS_OF, PRACTICE_DATE: null }));
const { library, stepContents } = await import('../entrypoints/background/library.ts');
const { takeNews } = await import('../src/setup/protocol-news/take-news.ts');
const { noteVersions } = await import('../entrypoints/background/note-versions.ts');
const { wordsFor } = await import('../entrypoints/background/words-for.ts');

const shipped = packs as unknown as PackLibrary;
const current = shipped.denbosch!.at(-1)!;
/** The version that an invented update brings: contact after seven days of illness instead of three. */
const next: CompiledPack = { ...structuredClone(current), validFrom: '2026-11-01' };
next.rules.find(({ id }) => id === 'denbosch.contact.day3')!.body.atLeast = 7;
const updated: PackLibrary = { ...shipped, denbosch: [...shipped.denbosch!, next] };

const { profile } = school();
const seenCurrent: SchoolProfile = { ...profile, protocolSeen: asSeen(current) };
/** Three days ill up to today. */
const NOOR = aPupil('nr:1', {
  entries: entries(['18', '19', '20'].map((date) => `2026-11-${date} Z`)),
});
const { at, reading } = list(1, ['2026-08-24', '2026-11-20'], [NOOR]);

/** What the page shows of Noor. */
function shown(by: PackLibrary, one = seenCurrent) {
  const ready = readySchool(one, by, AS_OF);
  return wordsFor({ reading, joined: joinSeen([{ at, reading }], ready, AS_OF) }, ready, AS_OF);
}

beforeEach(() => {
  fill({});
  setManaged({});
});

describe('an update of the product with a new version of a protocol', () => {
  it('changes no verdict until a person has seen it, and says that it waits', () => {
    const [before, after] = [shown(shipped), shown(updated)];
    expect(before.signals.map(({ words }) => words)).toEqual(['3 dagen ziek: bellen']);
    expect({ ...after, bar: null }).toEqual({ ...before, bar: null });
    const extra = after.bar.notes.filter((note) => !before.bar.notes.includes(note));
    expect(extra).toEqual([
      'Nieuw protocol vanaf 1 november 2026. We kijken nog met de versie van 1 januari 2022, tot iemand op “Gezien” klikt. Kijk in de instellingen wat er verandert.',
    ]);
  });

  it('counts from “gezien” on', () => {
    const words = shown(updated, { ...profile, protocolSeen: asSeen(next) });
    expect(words.signals).toEqual([]);
    expect(words.bar.notes.join()).not.toContain('Nieuw protocol');
  });

  it('gives no signals by a version that ended meanwhile, and says what to do', () => {
    const ended = { ...current, validTo: '2026-10-31' };
    const words = shown({ ...updated, denbosch: [ended, next] });
    expect(words.signals).toEqual([]);
    expect(words.bar.notes.join(' ')).toMatch(
      /Het telt pas mee als iemand op “Gezien” klikt.*versie van 1 januari 2022 geldt niet meer/,
    );
  });
});

describe('noting by which version a school works', () => {
  const stored = async () => (await readSchools()).schools[0]!.protocolSeen;

  it('happens once: what a person saw stays when a newer one comes', async () => {
    fill({ 'school.de-linde': profile });
    await noteVersions();
    expect(await stored()).toBe('denbosch 2022-01-01');
    setManaged({ packs: [ownText({ id: 'denbosch', validFrom: '2026-11-01' })] });
    await noteVersions();
    expect(await stored()).toBe('denbosch 2022-01-01');
    // Also what was seen of a version that is no longer there.
    fill({ 'school.de-linde': { ...profile, protocolSeen: 'denbosch 2027-01-01' } });
    await noteVersions();
    expect(await stored()).toBe('denbosch 2027-01-01');
  });

  it('happens again for another protocol, and not for one that is not on this device', async () => {
    fill({ 'school.de-linde': { ...profile, protocolSeen: 'tilburg 2020-09-01' } });
    await noteVersions();
    expect(await stored()).toBe('denbosch 2022-01-01');
    fill({ 'school.de-linde': { ...profile, protocol: 'utrecht' } });
    await noteVersions();
    expect(await stored()).toBeNull();
  });

  it('notes the pinned one, so that a newer one waits when the pin goes', async () => {
    setManaged({ packs: [ownText({ id: 'denbosch', validFrom: '2026-11-01' })] });
    fill({ 'school.de-linde': { ...profile, protocolVersion: '2022-01-01' } });
    await noteVersions();
    expect(await stored()).toBe('denbosch 2022-01-01');
  });
});

describe('a school that comes by policy', () => {
  const { protocolSeen: _, ...named } = { ...profile, protocol: 'bestuur-1' };
  const first = ownText({ id: 'bestuur-1', validFrom: '2026-08-01' });
  const second = (validFrom: string) =>
    JSON.stringify({
      ...JSON.parse(ownText({ id: 'bestuur-1', validFrom })),
      reviewedOn: validFrom,
    });
  const manage = (packs: string[], more: object = {}) =>
    setManaged({ schools: [JSON.stringify({ ...named, ...more })], packs });
  /** By which version the school works, and whether a newer one waits. */
  const works = async () => {
    const [school] = (await readSchools()).schools;
    const { pack, isWaiting } = schoolVersion(await library(), school!, AS_OF);
    return `${pack?.validFrom}${isWaiting ? ', a newer one waits' : ''}`;
  };
  const KEY = `seen.${profile.id}`;

  it('waits for “gezien” from the first day of a new version on, with nothing else of it stored', async () => {
    manage([first]);
    await noteVersions();
    expect(Object.keys(contents())).toEqual([KEY]);
    // It is 20 November: the day before its first day, and on it.
    manage([first, second('2026-11-21')]);
    await noteVersions();
    expect(await works()).toBe('2026-08-01');
    manage([first, second('2026-11-20')]);
    await noteVersions();
    expect(await works()).toBe('2026-08-01, a newer one waits');
    await takeNews(profile.id, { protocolSeen: 'bestuur-1 2026-11-20' });
    expect(await works()).toBe('2026-11-20');
    expect(Object.keys(contents())).toEqual([KEY]);
  });

  it('does not wait where the policy says by which version it works or what was seen', async () => {
    manage([first]);
    await noteVersions();
    const both = [first, second('2026-11-20')];
    manage(both, { protocolVersion: '2026-11-20' });
    expect(await works()).toBe('2026-11-20');
    setManaged({
      schools: [JSON.stringify(named)],
      packs: both,
      packVersions: ['bestuur-1 2026-11-20'],
    });
    expect(await works()).toBe('2026-11-20');
    manage(both, { protocolSeen: 'bestuur-1 2026-11-20' });
    await noteVersions();
    expect(await works()).toBe('2026-11-20');
    manage(both);
    expect(await works()).toBe('2026-08-01, a newer one waits');
  });

  it('waits as before when the policy comes late, or comes back', async () => {
    manage([first]);
    await noteVersions();
    setManaged({});
    await noteVersions();
    manage([first, second('2026-11-20')]);
    await noteVersions();
    expect(await works()).toBe('2026-08-01, a newer one waits');
  });
});

/** A board's own pack: home is called on the first day of illness. */
function ownText(change: { id: string; validFrom: string }): string {
  const rule = `${change.id}.first-day`;
  return JSON.stringify({
    ...change,
    title: 'Protocol van ons bestuur',
    reviewedOn: '2026-08-01',
    documents: { own: 'Eigen afspraken' },
    sectors: ['po'],
    rules: [
      {
        id: rule,
        type: 'RUN',
        auto: 'A',
        family: 'sickness',
        who: 'leerkracht',
        needs: 'reason',
        severity: 'action',
        count: { measure: 'run', class: 'sick' },
        atLeast: 1,
        actions: ['act.contact-home'],
        source: { section: '2', figure: 'de eerste dag' },
      },
    ],
    texts: { rules: { [rule]: { badge: 'Ziek: bel', why: 'Op de eerste dag bellen we.' } } },
  });
}

describe('a board’s own protocol', () => {
  const own = { ...profile, protocol: 'bestuur-1', protocolSeen: null };
  const policy = { packs: [ownText({ id: 'bestuur-1', validFrom: '2026-08-01' })] };

  it('judges as soon as the policy brings it, and no longer when it goes', async () => {
    expect(shown(await library(), own).bar.notes.join()).toContain(
      'Het protocol “bestuur-1” staat niet op dit apparaat.',
    );
    setManaged(policy);
    const words = shown(await library(), own);
    expect(words.signals.map(({ words }) => words)).toEqual(['Ziek: bel']);
    expect(words.bar.school).toContain('Protocol van ons bestuur');
    setManaged({});
    expect(shown(await library(), own).signals).toEqual([]);
  });

  it('has the steps and documents of the shared catalogue behind it in the Zaakblad', async () => {
    setManaged(policy);
    const ready = readySchool(own, await library(), AS_OF);
    const joined = joinPupil([{ at, reading }], NOOR, ready, day('2026-11-20'));
    const sheet = caseSheet(
      { joined, file: EMPTY_FILE, wave: new Map(), school: ready, contents: stepContents },
      AS_OF,
    );
    expect(sheet.school.protocol).toMatchObject({ id: 'bestuur-1', validFrom: '2026-08-01' });
    const [step] = sheet.steps;
    expect(step).toMatchObject({ id: 'act.contact-home' });
    const place = { pack: 'bestuur-1', sector: 'po', municipality: 's-hertogenbosch' } as const;
    const behind = documentsFor(documents as unknown as DocumentLibrary, step!.id, place);
    expect(behind.length).toBeGreaterThan(0);
  });
});
