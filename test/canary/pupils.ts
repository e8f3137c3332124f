import { randomInt } from 'node:crypto';
import { PUPILS } from '../practice-lvs/data.ts';
import { CONSONANTS, randomWord } from './random-word.ts';
import type { Wanted } from './search/needle.ts';

/** A pupil of the practice school under a name, number and birth date that occur nowhere else. */
export interface CanaryPupil {
  /** In the practice LVS. */
  practice: { name: string; number: string };
  name: string;
  number: string;
  birthDate: { year: number; month: number; day: number };
}

export interface CanaryClass {
  pupils: CanaryPupil[];
  /** All that must be found nowhere. */
  wanted: Wanted[];
}

/** What a birth date is called in what was found. */
export const BIRTH_DATE = 'a birth date';
const MONTHS = ['oktober', 'november', 'december'];
const FIRST_MONTH = 10;

/** A class of pupils drawn by lot, so that no file of the project, and none of a browser, holds them. */
export function drawClass(): CanaryClass {
  // Part of every first name, and of every last name: so any piece and any order of a name is found.
  const first = randomWord(8);
  const last = `${randomWord(4)}ë${randomWord(4)}`;
  const thousands = String(randomInt(10 ** 8, 10 ** 9));
  const dates = Array.from({ length: 4 }, drawDate);
  const byName = new Map<string, string>();
  const pupils = PUPILS.map((practice, index): CanaryPupil => {
    // Two of the practice school share a name; so do these.
    const name =
      byName.get(practice.name) ?? `${capital(first)}${end(index)} ${capital(last)}${end(index)}`;
    byName.set(practice.name, name);
    const number = `${thousands}${String(index + 101)}`;
    return { practice, name, number, birthDate: dates[index % dates.length]! };
  });
  return {
    pupils,
    wanted: [
      { what: 'a first name', text: first },
      { what: 'a last name', text: last },
      ...pupils.map(({ number }, i) => ({ what: `the number of pupil ${i + 1}`, text: number })),
      ...dates.flatMap((date) => datesAs(date).map((text) => ({ what: BIRTH_DATE, text }))),
    ],
  };
}

/** The pupil that takes the place of the practice pupil whose name starts so. */
export function inPlaceOf({ pupils }: CanaryClass, start: string): CanaryPupil {
  const found = pupils.find(({ practice }) => practice.name.startsWith(start));
  if (!found) throw new Error(`Expected a practice pupil ${start}, found none.`);
  return found;
}

/** As the pages of the LVS write it. */
export function numericDate({ year, month, day }: CanaryPupil['birthDate']): string {
  return `${day}-${month}-${year}`;
}

/** As the extension writes it. */
export function longDate({ year, month, day }: CanaryPupil['birthDate']): string {
  return `${day} ${MONTHS[month - FIRST_MONTH]} ${year}`;
}

/** A late day in a late month, with the same figures with and without leading zeros, of who is in group 7. */
function drawDate(): CanaryPupil['birthDate'] {
  const month = FIRST_MONTH + randomInt(MONTHS.length);
  return { year: randomInt(2014, 2017), month, day: randomInt(13, 29) };
}

function datesAs({ year, month, day }: CanaryPupil['birthDate']): string[] {
  const word = MONTHS[month - FIRST_MONTH]!;
  const midnight = Date.UTC(year, month - 1, day);
  const HOUR = 3_600_000;
  return [
    ...['-', '/', '.'].flatMap((sign) => [
      [year, month, day].join(sign),
      [day, month, year].join(sign),
      [month, day, year].join(sign),
    ]),
    `${year}${month}${day}`,
    `${day} ${word} ${year}`,
    `${day} ${word.slice(0, 3)} ${year}`,
    // Midnight as a moment, in Greenwich and in the Netherlands.
    ...[0, 1, 2].map((hours) => String(midnight - hours * HOUR)),
  ];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const end = (index: number) => `${'aeiou'[index % 5]}${CONSONANTS[index % CONSONANTS.length]}`;
