import { describe, expect, it } from 'vitest';
import packs from '../../../.generated/packs.json';
import { type PackLibrary, packsOfSchool, parseDay } from '../../../rules/index.ts';
import type { Protocol } from '../profile/profile.ts';
import {
  type RuleSchool,
  type SchoolSetting,
  settingsFromElsewhere,
  settingsOfSchool,
} from './settings-of-school.ts';

const library = packs as unknown as PackLibrary;

function school(
  protocol: Protocol,
  sector: RuleSchool['sector'],
  municipality: RuleSchool['municipality'],
): RuleSchool {
  return {
    sector,
    municipality,
    packs: packsOfSchool(library, protocol, {}, parseDay('2026-11-20')!),
  };
}

const bossche = {
  po: school('denbosch', 'po', 's-hertogenbosch'),
  vo: school('denbosch', 'vo', null),
};
const haagse = school('haaglanden', 'po', 'den-haag');
const tilburgse = school('tilburg', 'vo', 'tilburg');
const groningse = school('groningen', 'vo', 'groningen');

const keysOf = (of: RuleSchool) => settingsOfSchool(of).map(({ key }) => key);
function one(of: RuleSchool, key: string): SchoolSetting {
  const found = settingsOfSchool(of).find((setting) => setting.key === key);
  if (found === undefined) throw new Error(`Expected ${key}, found ${keysOf(of).join(', ')}.`);
  return found;
}

describe('the settings of a school', () => {
  it('are those of its protocol, with what the law and the core read', () => {
    expect(keysOf(groningse)).toEqual([
      'late.excused', // only when light absence is what comes late; the school may choose that
      'groningen.light',
      'statutory.pack',
      'duo.days',
      'leerplicht.ageFilter',
      'run.weekMode',
      'run.minPresence',
      'marks.register', // of the page, whatever the protocol
    ]);
  });

  it('are only those of its sector', () => {
    // Bijlage 7 counts lessons, which a primary school has not; nor has it a day of more than two parts.
    expect(keysOf(bossche.vo).filter((key) => !keysOf(bossche.po).includes(key))).toEqual([
      'denbosch.multiDagdelen',
      'run.minPresence',
    ]);
  });

  it('are those of the law alone where the protocol counts nothing', () => {
    const elsewhere = school('haaglanden', 'po', 'tilburg');
    expect(keysOf(elsewhere)).not.toContain('haaglanden.late.minCount');
    expect(keysOf(elsewhere)).toContain('duo.days');
  });
});

describe('what holds without a choice', () => {
  // By hand from the list of settings that the protocols leave open.
  it.each<[string, RuleSchool, string, unknown]>([
    ['a figure', bossche.po, 'late.talkFrom', 3],
    ['a term', haagse, 'duo.days', 5],
    ['Bijlage 1 in primary', bossche.po, 'denbosch.truancy.variant', 'bijlage1'],
    ['Bijlage 7 in secondary education', bossche.vo, 'denbosch.truancy.variant', 'bijlage7'],
    ['something off', bossche.vo, 'denbosch.multiDagdelen', false],
    ['off until a figure is chosen', haagse, 'haaglanden.absent.minCount', null],
    ['off until figures are chosen', tilburgse, 'tilburg.model612', null],
    ['off until an agreement is chosen', groningse, 'groningen.light', null],
    ['not known', tilburgse, 'school.lessonMinutes', null],
    ['what the core reads by itself', haagse, 'late.excused', 'not'],
    ['what the core reads by itself, on', haagse, 'leerplicht.ageFilter', true],
  ])('%s', (_, of, key, standard) => {
    expect(one(of, key).standard).toBe(standard);
  });

  it('says what to begin with', () => {
    expect(one(tilburgse, 'tilburg.model612').start).toEqual({ first: 6, second: 9, third: 12 });
    expect(one(groningse, 'groningen.light').start).toEqual({
      count: 'late',
      figure: 3,
      window: 'school year',
    });
  });
});

describe('why there is a choice', () => {
  it('comes from the document, with its section, each question once', () => {
    expect(one(bossche.po, 'denbosch.late.window').why).toEqual([
      {
        question: 'Over welke periode wordt te laat komen geteld?',
        standard: 'Over het schooljaar, zonder nieuwe start na een gesprek.',
        section: 'Bijlage 1, Te laat komen; Bijlage 7',
        title: library.denbosch![0]!.title,
      },
    ]);
  });

  it('names no section for a question that several places leave open', () => {
    expect(one(bossche.po, 'duo.days').why).toMatchObject([{ section: null }]);
  });

  it('is that of the law where the protocol does not ask', () => {
    expect(one(groningse, 'duo.days').why).toMatchObject([{ title: library.law![0]!.title }]);
  });
});

it('tells what is stored and does nothing here', () => {
  const settings = { 'duo.days': 4, 'tilburg.hourUnit': 'klokuur', figures: {}, 'utrecht.x': 1 };
  expect(settingsFromElsewhere(settings, settingsOfSchool(bossche.po))).toEqual([
    'tilburg.hourUnit',
    'utrecht.x',
  ]);
});
