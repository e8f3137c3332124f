/**
 * Every setting that a person can set for a school, most of them of its protocol: how it is set, and where it
 * stands on the page. What is standard and why comes from the protocols (`settings-of-school.ts`); its words
 * stand in `src/texts/school-rules-settings.ts`.
 */

/** The groups of the page, in their order. */
export const THEMES = [
  'late',
  'truancy',
  'unauthorised',
  'sickness',
  'long-absence',
  'case',
  'reporting',
  'counting',
  'page',
] as const;
export type Theme = (typeof THEMES)[number];

export type ChoiceValue = string | number | boolean;

export interface ChoiceControl {
  kind: 'choice';
  values: readonly ChoiceValue[];
}
/** `least` and `most` themselves are allowed. */
export interface NumberControl {
  kind: 'number';
  least: number;
  most: number | null;
  /** Fractions are allowed, and `least` itself is not. */
  fractions?: true;
}
/** Off, or all of these parts. */
export interface PartsControl {
  kind: 'parts';
  parts: Readonly<Record<string, ChoiceControl | NumberControl>>;
  /** Each part is a higher figure than the one before it. */
  rising?: true;
}
export type Control = ChoiceControl | NumberControl | PartsControl;

export interface CatalogueEntry {
  theme: Theme;
  control: Control;
}

const choice = (...values: ChoiceValue[]): ChoiceControl => ({ kind: 'choice', values });
const onOff = choice(true, false);
const number = (least: number, most: number | null = null): NumberControl => ({
  kind: 'number',
  least,
  most,
});
const period = choice('school year', 'semester', 'rolling');
const window = choice(...period.values, '4 lesson weeks', '1 month', '2 months');

const at = (theme: Theme, control: Control): CatalogueEntry => ({ theme, control });

export const CATALOGUE = {
  'late.talkFrom': at('late', number(1)),
  'late.excused': at('late', choice('count', 'not')),
  'denbosch.late.window': at('late', period),
  'haaglanden.late.minCount': at('late', number(1)),
  'haaglanden.late.window': at('late', window),
  'tilburg.model612': at('late', {
    kind: 'parts',
    parts: { first: number(1), second: number(1), third: number(1) },
    rising: true,
  }),

  'denbosch.truancy.variant': at('truancy', choice('bijlage1', 'bijlage7')),
  'denbosch.truancy.at2': at('truancy', choice('talk', 'preventive')),
  'denbosch.truancy.window': at('truancy', period),
  'denbosch.multiDagdelen': at('truancy', onOff),

  'haaglanden.duo.minimum': at('unauthorised', choice('1 registration', '1 dagdeel', '16 h')),
  'tilburg.hourUnit': at('unauthorised', choice('lesuur', 'klokuur')),
  'school.lessonMinutes': at('unauthorised', number(1, 240)),
  'tilburg.x25.unit': at('unauthorised', choice('occasion', 'lesuur', 'hour')),
  'tilburg.x25.includeLate': at('unauthorised', onOff),
  'groningen.light': at('unauthorised', {
    kind: 'parts',
    parts: {
      count: choice('late', 'truancy', 'unauthorised', 'sick'),
      figure: { kind: 'number', least: 0, most: null, fractions: true },
      window,
    },
  }),

  'denbosch.freq.maxDays': at('sickness', choice(2, 'none')),
  'denbosch.longSick': at('sickness', choice('criteria', 'form', 'both')),

  'haaglanden.absent.minCount': at('long-absence', number(1)),
  'haaglanden.absent.window': at('long-absence', window),
  'haaglanden.earlyWarning': at('long-absence', onOff),

  'denbosch.noshow': at('case', choice('immediate', 'after re-contact')),
  'denbosch.overview.every': at('case', choice('week', 'month', '3 months')),
  'haaglanden.ve': at('case', onOff),

  'statutory.pack': at('reporting', onOff),
  'duo.days': at('reporting', number(0, 100)),
  'leerplicht.ageFilter': at('reporting', onOff),

  'run.weekMode': at('counting', choice('weekdays', 'schooldays', 'calendar')),
  'run.minPresence': at('counting', choice('half day', 'any')),
  'deadline.vacation': at('counting', choice('run', 'freeze')),

  'marks.register': at('page', choice('discreet', 'words')),
} as const satisfies Record<string, CatalogueEntry>;

export type SettingKey = keyof typeof CATALOGUE;
export const CATALOGUE_KEYS = Object.keys(CATALOGUE) as SettingKey[];

export function entryOf(key: SettingKey): CatalogueEntry {
  return CATALOGUE[key];
}

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(CATALOGUE, key);
}

/** Settings that no rule reads, but what a person sees in the page: what holds without a choice. */
export const STANDARD_OF_PAGE: Partial<Record<SettingKey, ChoiceValue>> = {
  'marks.register': 'discreet',
};

/** Settings that stand in a part of the school form of their own, by the name of that part. */
export const ELSEWHERE = {
  'pack.enabled': 'protocol',
  'pack.validUntil': 'protocol',
  'pack.municipality': 'school',
  'pack.sector': 'school',
  'school.calendar': 'calendar',
  'code.mapping': 'codes',
  contacts: 'partners',
} as const;
export type ElsewhereKey = keyof typeof ELSEWHERE;

/** Own figures of the school, by rule: `settings-figures.ts`. */
export const FIGURES = 'figures';
