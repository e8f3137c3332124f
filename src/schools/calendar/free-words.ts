/** What the words of an event say about school: it is out, it may be out, or nothing. */
export type FreeWords = 'free' | 'maybe' | 'nothing';

const FREE = [
  /vakantie\b/,
  /\bstudie ?(dag|dagen|tweedaagse|2 ?daagse)\b/,
  /\b(marge|scholings|compensatie|calamiteiten)dag(en)?\b/,
  /\b(les|rooster|school)?vrij\b/,
  /\b(les|rooster|school)?vrije (school)?dag(en)?\b/,
  /\bpasen\b|\bpaas(maan)?dag\b/,
  /\bhemelvaart/,
  /\bpinkster(en|dag|maandag)\b/,
  /\bkoningsdag\b|\bkerstdag\b|\bnieuwjaar(sdag)?\b/,
];

/** Free at some schools, or in some years. */
const SOMETIMES = /\bgoede vrijdag\b|\bbevrijdingsdag\b|\bcarnaval|\b(suiker|offer)feest\b/;

/** Not the whole school, not the whole day, or no free day at all. */
const DOUBT = [
  /\b(niet|geen|wel|uur|vanaf|tot)\b/,
  /\b(ochtend|middag|avond)(en)?\b/,
  /\b(start|begin|einde|laatste (school)?dag|eerste (school)?dag)\b|\b(voor|na) de\b/,
  /\b(groep(en)?|gr|klas(sen)?|leerjaar|jaarlaag|kleuters)\b|(onder|midden|boven)bouw/,
  /viering|ontbijt|\blunch|diner/,
  /\d[.:]\d\d/,
];

/** Dutch words only; what is not said for the whole school and the whole day is never more than `maybe`. */
export function freeWordsIn(name: string): FreeWords {
  const words = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (!FREE.some((pattern) => pattern.test(words)))
    return SOMETIMES.test(words) ? 'maybe' : 'nothing';
  return DOUBT.some((pattern) => pattern.test(words)) ? 'maybe' : 'free';
}

/** A holiday by its name: shorter ones stay vrije dagen, which do not end an illness in the count. */
export function isHolidayName(name: string): boolean {
  return /vakantie\b/i.test(name);
}
