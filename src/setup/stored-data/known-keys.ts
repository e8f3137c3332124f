import { CASEBOOK_KEYS } from '../../casebook/stored-book.ts';
import { SCHOOL_KEYS } from '../../schools/stored/school-format.ts';

/** Every key and prefix under which this version stores something. */
export const KNOWN_KEYS: readonly string[] = [...SCHOOL_KEYS, ...CASEBOOK_KEYS];
