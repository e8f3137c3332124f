/** What the privacy page says to the background. */
export type PrivacyRequest =
  /** What this browser session holds in memory. Answer: `InMemory`. */
  | { type: 'read-memory' }
  /** A person wants all of the session gone, in memory and in every open page. Answer: `Wiped`. */
  | { type: 'wipe-session' };

export interface Wiped {
  done: boolean;
}

/** All that the memory of this browser session holds, told without a word about any pupil. */
export interface InMemory {
  /** Per site and school: what came in. Times are milliseconds since 1970. */
  places: {
    origin: string;
    /** Id of the school. */
    school: string;
    /** Readings of pages, and pupils in them. */
    readings: number;
    pupils: number;
    /** Facts that were logged and are not kept on the device. */
    facts: number;
    /** The last use, and when it goes by itself. */
    usedAt: number;
    goesAt: number;
  }[];
  /** What else stands there (open casebook, chosen pupil, health of a site), by its kind. */
  others: string[];
  /** Of everything together. */
  characters: number;
}
