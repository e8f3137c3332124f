import type { PupilReading, Reading } from '../../lvs/reading/reading.ts';
import { areSameNames, nameSign } from './names.ts';

/** Who is who in several readings of one school. */
export interface Persons {
  /** All that the readings know of this pupil under whatever key, the pupil itself included. */
  same(pupil: PupilReading): ReadonlySet<PupilReading>;
  /** How many pupils it may be, when the page does not tell which of them; else 1. */
  mayBe(pupil: PupilReading): number;
  /**
   * Every key under which the readings know this pupil and no other, strongest first. None for who may be
   * more than one.
   */
  keysOf(pupil: PupilReading): string[];
}

/** Kinds of keys, strongest first. */
const RANKS = ['nr:', 'id:', 'nb:', 'nc:'] as const;
type Rank = (typeof RANKS)[number];

/** What of a reading tells who is who. */
type Named = Pick<Reading, 'pupils'>;

interface Node {
  pupil: PupilReading;
  reading: Named;
  keys: readonly string[];
  sign: string;
}

/** Those of whom the same keys say that they are one pupil. */
interface Person {
  nodes: Node[];
}

/**
 * Finds which pupils of different readings are the same: those who share a key, strongest first, so that
 * a page that shows two keys teaches which others belong together. A key that two pupils share joins
 * nobody, and who has no stronger one may be either of them. A name without a class is no key, since two
 * classes may have it.
 */
export function personsIn(readings: readonly Named[]): Persons {
  const nodes = readings.flatMap((reading) =>
    reading.pupils.map((pupil) => nodeOf(pupil, reading)),
  );
  const shared = new Set(nodes.filter(({ pupil }) => pupil.ambiguous).flatMap(bareKeys));
  const personOf = new Map<PupilReading, Person>();
  const among = new Map<PupilReading, number>();
  const usable = nodes.filter(({ pupil }) => !pupil.ambiguous);
  const holdersOf = new Map<string, Node[]>();
  for (const node of usable) personOf.set(node.pupil, { nodes: [node] });

  for (const rank of RANKS) {
    for (const [key, holders] of byKey(usable, rank)) {
      holdersOf.set(key, holders);
      const persons = [...new Set(holders.map(({ pupil }) => personOf.get(pupil)!))];
      if (
        !shared.has(key) &&
        persons.every((one, i) => persons.slice(i + 1).every((other) => areOne(one, other, rank)))
      ) {
        const joined: Person = { nodes: persons.flatMap((person) => person.nodes) };
        for (const { pupil } of joined.nodes) personOf.set(pupil, joined);
        continue;
      }
      const isWeak = ({ nodes }: Person) => nodes.every(({ keys }) => keys[0] === key);
      const strong = persons.filter((person) => !isWeak(person)).length;
      if (!shared.has(key) && strong < 2) continue;
      for (const { pupil, keys } of holders)
        if (keys[0] === key) among.set(pupil, Math.max(2, strong));
    }
  }
  // Who is known by a name alone may be either of two whom another page tells apart.
  const bearers = bearersOf(usable, personOf);
  for (const { pupil, keys, sign } of usable) {
    const known = keys.length > 0 ? 0 : Math.max(0, ...RANKS.map((r) => bearers(sign, r)));
    if (known > 1) among.set(pupil, known);
  }
  const isOwn = (key: string, person: Person) =>
    !shared.has(key) && holdersOf.get(key)!.every(({ pupil }) => personOf.get(pupil) === person);
  return {
    same: (pupil) => new Set(personOf.get(pupil)?.nodes.map((node) => node.pupil) ?? [pupil]),
    mayBe: (pupil) => among.get(pupil) ?? 1,
    keysOf: (pupil) => {
      const person = personOf.get(pupil);
      if (person === undefined || among.has(pupil)) return [];
      const keys = RANKS.flatMap((rank) => [...new Set(keysOf(person, rank))]);
      return keys.filter((key) => isOwn(key, person));
    },
  };
}

/** How many persons of a name have a key of this kind, each another. */
function bearersOf(
  nodes: readonly Node[],
  personOf: ReadonlyMap<PupilReading, Person>,
): (sign: string, rank: Rank) => number {
  const found = new Map<string, Set<Person>>();
  for (const { pupil, keys, sign } of nodes) {
    for (const key of keys) {
      const name = `${key.slice(0, key.indexOf(':') + 1)}${sign}`;
      found.set(name, (found.get(name) ?? new Set()).add(personOf.get(pupil)!));
    }
  }
  return (sign, rank) => found.get(`${rank}${sign}`)?.size ?? 0;
}

/** The keys by which other pages may know this pupil too, strongest first; a name alone is none. */
export function tellingKeys({ key, otherKeys }: PupilReading): string[] {
  return [key, ...otherKeys].filter((one) => !one.endsWith('|'));
}

function nodeOf(pupil: PupilReading, reading: Named): Node {
  return { pupil, reading, keys: tellingKeys(pupil), sign: nameSign(pupil.name) };
}

/** Without the number that a page's second bearer of a key gets. */
function bareKeys({ pupil: { key, otherKeys } }: Node): string[] {
  return [key.replace(/#\d+$/, ''), ...otherKeys];
}

/** Who holds which key of this kind, in an order that does not depend on the readings. */
function byKey(nodes: readonly Node[], rank: Rank): [string, Node[]][] {
  const found = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const key of node.keys) {
      if (!key.startsWith(rank)) continue;
      const holders = found.get(key);
      if (holders) holders.push(node);
      else found.set(key, [node]);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether nothing says that they are two: names, stronger keys, or one page that shows both. */
function areOne(one: Person, other: Person, rank: Rank): boolean {
  const fitNames = one.nodes.every((a) =>
    other.nodes.every((b) => areSameNames(a.sign, b.sign, rank === 'nr:')),
  );
  if (!fitNames) return false;
  const readings = new Set(one.nodes.map(({ reading }) => reading));
  if (other.nodes.some(({ reading }) => readings.has(reading))) return false;
  for (const stronger of RANKS) {
    if (stronger === rank) return true;
    const [mine, theirs] = [keysOf(one, stronger), keysOf(other, stronger)];
    const hasSame = mine.some((key) => theirs.includes(key));
    if (hasSame) return true;
    if (mine.length > 0 && theirs.length > 0) return false;
  }
  return true;
}

function keysOf({ nodes }: Person, rank: Rank): string[] {
  return nodes.flatMap(({ keys }) => keys.filter((key) => key.startsWith(rank)));
}
