import { describe, expect, it } from 'vitest';
import packs from '../../../.generated/packs.json';
import { formatDay, type PackLibrary, packsOfSchool, weekdayOf } from '../../../rules/index.ts';
import { aPupil } from '../../../test/support/reading.ts';
import { AS_OF, day, list, noor, school } from '../../../test/support/seen.ts';
import { EMPTY_FILE, type PupilFile } from '../../casebook/pupil-file.ts';
import type { PupilReading } from '../../lvs/reading/reading.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { joinPupil } from '../join/join-seen.ts';
import type { JudgingSchool } from '../judge.ts';
import type { Wave } from '../wave.ts';
import { caseSheet } from './make-case-sheet.ts';

const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
/** Twelve dagdelen late: a report to DUO in ’s-Hertogenbosch. The first is a Monday. */
const LATE = [14, 15, 17, 18, 21, 22, 24, 25, 28, 29].map((date) => `2026-09-${date} am TL`);
const TWELVE = [...LATE, '2026-11-16 am TL', '2026-11-17 am TL'];

function schoolOf(
  protocol: SchoolProfile['protocol'],
  municipality: SchoolProfile['municipality'],
  sector: 'po' | 'vo',
): JudgingSchool {
  const base = school(sector);
  const own = packsOfSchool(packs as unknown as PackLibrary, protocol, {}, AS_OF);
  return { ...base, profile: { ...base.profile, protocol, municipality }, packs: own };
}

interface Given {
  pupil?: PupilReading;
  file?: Partial<PupilFile>;
  wave?: Wave;
  at?: JudgingSchool;
}

function sheet({ pupil = noor(TWELVE), file = {}, wave = new Map(), at = school() }: Given = {}) {
  const joined = joinPupil([list(7, YEAR, [pupil])], pupil, at, AS_OF);
  const logged = { ...EMPTY_FILE, ...file };
  return caseSheet({ joined, file: logged, wave, school: at, contents: {} }, AS_OF);
}
type Sheet = ReturnType<typeof sheet>;
const statesIn = ({ signals }: Sheet) =>
  signals.map(({ signal: { rule, status } }) => `${rule} ${status}`);
const hereIn = ({ route }: Sheet) => route!.main.find(({ isHere }) => isHere)?.state.id;

describe('the sheet of a pupil', () => {
  it('tells who it is, by what the pages show', () => {
    const keys = ['id:a', `nb:noor|${day('2016-04-02')}`, 'nc:noor|5'];
    const { pupil, school, asOf } = sheet({ pupil: noor([], { group: '5', otherKeys: keys }) });
    expect(pupil).toEqual({ name: 'Noor', group: '5', number: '1', birthDate: day('2016-04-02') });
    expect(school).toMatchObject({ id: 'de-linde', municipality: 's-hertogenbosch' });
    expect(school.protocol?.id).toBe('denbosch');
    expect(formatDay(asOf)).toBe('2026-11-20');
  });

  it('tells how far the pupil was seen, on which page, and how often there', () => {
    // From 24 August: eleven weeks of 9 dagdelen besides the vakantie, and 7 from 16 to 19 November.
    expect(sheet().picture).toMatchObject({
      isWhole: true,
      presence: { present: 106, of: 106 },
      tellsReasons: true,
      pages: [{ view: 'events', at: 7 }],
    });
    const short = list(7, ['2026-08-25', '2026-11-20'], [noor([])]);
    const joined = joinPupil([short], noor([]), school(), AS_OF);
    const ground = { joined, file: EMPTY_FILE, wave: new Map(), school: school(), contents: {} };
    expect(caseSheet(ground, AS_OF).picture.isWhole).toBe(false);
  });

  it('has what the protocol says, with no more of the pack than it is told with', () => {
    const found = sheet();
    expect(statesIn(found)).toEqual(['denbosch.late.duo met']);
    const { pack, signal } = found.signals[0]!;
    expect(Object.keys(pack.texts)).toEqual(['denbosch.late.duo']);
    expect(Object.keys(pack.actions)).toEqual(signal.actions);
    expect(found.steps[0]).toMatchObject({ askedBy: ['denbosch.late.duo'] });
    expect(hereIn(found)).toBe('st.bosch.duo');
  });

  it('is quiet about what a person has looked at, and asks no step of it', () => {
    const looked = {
      rule: 'denbosch.late.duo',
      how: 'seen',
      on: '2026-11-19',
      until: null,
    } as const;
    const mark = { ...looked, lastDay: '2026-11-17', severity: 'urgent' } as const;
    const found = sheet({ file: { marks: [mark] } });
    expect(found.signals.map(({ mark }) => mark)).toEqual([mark]);
    expect(found.steps.filter(({ askedBy }) => askedBy.length > 0)).toEqual([]);
  });

  it('takes what was logged', () => {
    const facts = { 'talk.date': '2026-11-18', 'talk.held': true };
    const found = sheet({ pupil: noor(TWELVE.slice(0, 3)), file: { facts } });
    expect(found.timeline.logged).toEqual([{ day: day('2026-11-18'), fact: 'talk.date' }]);
    expect(found.file.facts).toEqual(facts);
    const flags = { 'flag.denbosch.meldcode': true };
    const said = sheet({ file: { facts: flags } }).manual.filter(({ isSet }) => isSet !== null);
    expect(said.map(({ rule, isSet }) => [rule.id, isSet])).toEqual([['denbosch.meldcode', true]]);
  });

  it('follows where the pupil lives: only Den Haag has a second step of opschaling', () => {
    const at = schoolOf('haaglanden', 'rijswijk', 'po');
    const second = (residence: PupilFile['residence'], date = '2026-10-01') => {
      const { route } = sheet({
        at,
        file: { residence: residence.map((it) => ({ ...it, from: date })) },
      });
      return route!.main.concat(route!.beside).some(({ state }) => state.id === 'st.haag.op2');
    };
    const move = { from: '', value: 'den-haag' } as const;
    expect([second([]), second([move]), second([move], '2026-11-21')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('says which signals lie in a wave of illness', () => {
    const days = ['2026-09-14', '2026-10-05', '2026-11-09'];
    const pupil = noor(days.map((date) => `${date} Z`));
    const wave = new Map(days.map((date) => [day(date), { day: day(date), ill: 9, of: 28 }]));
    const inWave = (wave: Wave) =>
      sheet({ pupil, wave }).signals.find(({ rule }) => rule.id === 'denbosch.sick.frequent')
        ?.inWave;
    expect([inWave(wave), inWave(new Map())]).toEqual([true, false]);
  });
});

it('of who may be two nothing is told, neither what was seen nor what was logged', () => {
  const file = { facts: { 'talk.date': '2026-11-18' }, ageClass: 'from-12' as const };
  const found = sheet({ pupil: noor(TWELVE, { ambiguous: true }), file });
  expect(found.unjudged).toEqual({ why: 'ambiguous', among: 2 });
  expect(found.signals).toEqual([]);
  expect(found.timeline).toMatchObject({ days: [], logged: [] });
  expect(found.picture).toMatchObject({ isWhole: false, presence: null, pages: [] });
  expect(found.file).toEqual(EMPTY_FILE);
});

it('without its protocol in force there is no route', () => {
  const at = school();
  const found = sheet({ at: { ...at, packs: at.packs.filter(({ id }) => id === 'law') } });
  expect([found.route, found.school.protocol]).toEqual([null, null]);
});

describe('a sheet stays small enough to send at every change', () => {
  const PLACES = [
    ['denbosch', 's-hertogenbosch', 'vo'],
    ['haaglanden', 'den-haag', 'po'],
    ['tilburg', 'tilburg', 'vo'],
    ['groningen', 'groningen', 'vo'],
  ] as const;
  // A registration on each school day: nobody's year is fuller.
  const days = Array.from({ length: AS_OF - day(YEAR[0]) }, (_, n) => day(YEAR[0]) + n);
  const full = days
    .filter((date) => weekdayOf(date) < 6)
    .map((date) => `${formatDay(date)} ${['Z', 'O', 'TL'][date % 3]}`);
  it.each(PLACES)('%s', (protocol, municipality, sector) => {
    const found = sheet({ pupil: noor(full), at: schoolOf(protocol, municipality, sector) });
    expect(found.signals.length).toBeGreaterThan(0);
    expect(found.steps.length).toBeGreaterThan(10);
    expect(JSON.stringify(found).length).toBeLessThan(150_000);
  });
});

it('says nothing of other pupils', () => {
  const sem = aPupil('nr:2', { name: 'Sem' });
  const seen = [list(1, YEAR, [noor(TWELVE), sem])];
  const joined = joinPupil(seen, noor([]), school(), AS_OF);
  const ground = { joined, file: EMPTY_FILE, wave: new Map(), school: school(), contents: {} };
  expect(JSON.stringify(caseSheet(ground, AS_OF))).not.toContain('Sem');
});
