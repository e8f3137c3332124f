import type { Kind, Part } from '../../rules/index.ts';
import { questionTexts } from './questions.ts';

/** The Dutch words with which documents are filled and shown, as templates (`fill.ts`). */
export const documentTexts = {
  kinds: questionTexts.kinds satisfies Record<Kind, string>,
  parts: { day: '', am: 'ochtend', pm: 'middag', lesson: '' } satisfies Record<Part, string>,
  lesson: 'les {lesson}',
  record: '{kind} ({slot}) ({said})',
  /** By what the page or the school says on leave; not known says nothing. */
  excused: { true: 'geoorloofd', false: 'ongeoorloofd', null: '' } as Record<string, string>,
  dayLine: '{date}: {what}',
  times: '{kind}: {n} keer',
  days: '{kind}: {n} {n|dag|dagen}',
  sickDay: '{date}: 1 dag ziek',
  sickSpell: '{from} t/m {to}: {n} schooldagen ziek',
  sentHome: 'Ziek naar huis gegaan op {dates}',
  weekday: 'Vaak op {weekday}: {n} van de {of} dagen',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  done: '{date}: {what}',
  yes: 'ja',
  no: 'nee',
  reported: '{date}, over verzuim tot en met {end}',
  /** Said at a value that rests on less than the whole school year. */
  atLeast: 'ten minste, want niet het hele schooljaar is gezien',
};

export type DocumentTexts = typeof documentTexts;
