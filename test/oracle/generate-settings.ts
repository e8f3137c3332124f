import type { Dice } from './dice.ts';

/** Every setting with all of its values, each in a few cases, more often where its rules are met. */

type Values = readonly unknown[];

const WINDOWS = ['school year', 'semester', 'rolling', '4 lesson weeks', '1 month', '2 months'];

const EVERYWHERE: Record<string, Values> = {
  'run.weekMode': ['weekdays', 'schooldays', 'calendar'],
  'run.minPresence': ['half day', 'any'],
  'deadline.vacation': ['run', 'freeze', 'freeze'],
  'duo.days': [0, 1, 2, 5, 7],
  'leerplicht.ageFilter': [true, false],
  'late.excused': ['count', 'not'],
  'statutory.pack': [true, false],
  'code.mapping': [{}],
};

const OF_PACK: Record<string, Record<string, Values>> = {
  denbosch: {
    'late.talkFrom': [1, 2, 3, 4, 5],
    'denbosch.late.window': ['school year', 'semester', 'rolling'],
    'denbosch.truancy.window': ['school year', 'semester', 'rolling'],
    'denbosch.truancy.variant': ['bijlage1', 'bijlage7'],
    'denbosch.truancy.at2': ['talk', 'preventive'],
    'denbosch.multiDagdelen': [true, true, false],
    'denbosch.longSick': ['criteria', 'form', 'both'],
    'denbosch.freq.maxDays': [2, 'none'],
    'denbosch.overview.every': ['week', 'month', '3 months'],
    'denbosch.noshow': ['immediate', 'after re-contact'],
  },
  haaglanden: {
    'haaglanden.late.minCount': [1, 2, 3, 4, 5],
    'haaglanden.duo.minimum': ['1 registration', '1 dagdeel', '16 h', '16 h'],
    'haaglanden.late.window': WINDOWS,
    'haaglanden.absent.window': WINDOWS,
    'haaglanden.earlyWarning': [true, false],
    'haaglanden.absent.minCount': [1, 2, 3, 4],
  },
  tilburg: {
    'tilburg.hourUnit': ['lesuur', 'klokuur', 'klokuur'],
    'school.lessonMinutes': [40, 45, 50, 60, 70],
    'tilburg.x25.unit': ['occasion', 'lesuur', 'hour'],
    'tilburg.x25.includeLate': [true, false],
    'tilburg.model612': [
      { first: 6, second: 9, third: 12 },
      { first: 2, second: 4, third: 7 },
      { first: 1, second: 2, third: 3 },
    ],
  },
  groningen: {
    'groningen.light': ['late', 'truancy', 'unauthorised', 'sick'].flatMap((count) =>
      WINDOWS.map((window) => ({
        count,
        figure: count === 'sick' ? 3 : 5,
        window,
      })),
    ),
  },
};

/** Rules with a figure that a school may replace, with figures that random cases come near to. */
const FIGURES: Record<string, [atLeast: readonly number[], atMost?: readonly number[]]> = {
  'denbosch.late.school-talk': [
    [1, 2],
    [5, 7],
  ],
  'denbosch.late.preventive-talk': [
    [6, 8],
    [9, 11],
  ],
  'denbosch.late.duo': [[10, 12, 14]],
  'denbosch.sick.frequent': [[2, 4]],
  'denbosch.sick.striking': [[2, 4]],
  'tilburg.unauth.25x-year': [[8, 20]],
  'tilburg.unauth.hours-4w': [[8, 12]],
  'tilburg.step1.tipping-3w': [[15, 29]],
  'tilburg.scen.11g-gt10': [[6]],
  'groningen.response-2wd': [[2, 5]],
  'law.unauth.16h-4lw': [[12]],
};

function ownFigures(dice: Dice, pack: string): Record<string, unknown> {
  const ids = Object.keys(FIGURES).filter(
    (id) => id.startsWith(`${pack}.`) || id.startsWith('law.'),
  );
  const id = dice.pick(ids);
  const [atLeast, atMost] = FIGURES[id]!;
  const figures: Record<string, number> = {};
  if (!atMost || dice.chance(0.7)) figures.atLeast = dice.pick(atLeast);
  if (atMost && (figures.atLeast === undefined || dice.chance(0.5)))
    figures.atMost = dice.pick(atMost);
  return { [id]: figures };
}

export function generateSettings(dice: Dice, pack: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const some = (table: Record<string, Values>, chance: number) => {
    for (const [key, values] of Object.entries(table)) {
      if (dice.chance(chance)) found[key] = dice.pick(values);
    }
  };
  some(EVERYWHERE, 0.06);
  some(OF_PACK[pack]!, pack === 'tilburg' ? 0.15 : pack === 'groningen' ? 0.5 : 0.12);
  if (found['tilburg.hourUnit'] === 'klokuur' && dice.chance(0.6)) {
    found['school.lessonMinutes'] = dice.pick([40, 45, 50]);
  }
  if (dice.chance(0.04)) found.figures = ownFigures(dice, pack);
  return found;
}
