import { OPENED } from '../canary-lvs.ts';
import { LIST } from './person.ts';

/** The kinds of page that the LVS has. */
export const KINDS_OF_PAGE = [
  `/leerling/${OPENED}/historie`,
  '/groep/weken?aantal=8',
  '/groep/totalen',
  '/groep/vandaag',
  '/app/groep/7',
];
export const UNKNOWN_PAGE = '/onbekend/lijst/1';
export const PAGE_WITH_SESSION = '/val/sessie';

/** All that is asked of the LVS, what its own pages ask included. */
export const PATHS = [
  LIST,
  ...KINDS_OF_PAGE,
  UNKNOWN_PAGE,
  PAGE_WITH_SESSION,
  '/app/gegevens/7.json',
  '/favicon.ico',
];
