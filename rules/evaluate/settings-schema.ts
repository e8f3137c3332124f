import { z } from 'zod';
import { nearestSpelling } from './nearest-spelling.ts';

const whole = z.number().int();
const atLeastOne = whole.min(1);
const period = z.enum(['school year', 'semester', 'rolling']);
const window = z.enum([...period.options, '4 lesson weeks', '1 month', '2 months']);

/** Own figures of a school, by rule; `figures.ts` compares them with the pack. */
const figures = z.record(
  z.string(),
  z
    .strictObject({ atLeast: z.number().gt(0), atMost: z.number().gt(0) })
    .partial()
    .refine((own) => Object.keys(own).length > 0, 'expected atLeast, atMost or both'),
);

/** Late arrivals in the school year from which a school takes its first, second and third step. */
const model612 = z
  .strictObject({ first: atLeastOne, second: atLeastOne, third: atLeastOne })
  .refine(({ first, second, third }) => first < second && second < third, {
    message: 'expected three figures that go up',
  });

const light = z.strictObject({
  count: z.enum(['late', 'truancy', 'unauthorised', 'sick']),
  figure: z.number().gt(0),
  window: window.default('school year'),
});

/**
 * The settings that protocols leave to the school, by key. On and off are booleans; what a school can
 * switch on by filling it in is off as null or false.
 */
const shapes = {
  'statutory.pack': z.boolean(),
  'leerplicht.ageFilter': z.boolean(),
  figures,
  'duo.days': whole.min(0).max(100),
  'late.excused': z
    .union([z.enum(['count', 'not']), z.boolean()])
    .transform((value) => (value === true || value === 'count' ? 'count' : 'not')),
  'late.talkFrom': atLeastOne,
  'run.weekMode': z.enum(['weekdays', 'schooldays', 'calendar']),
  'run.minPresence': z.enum(['half day', 'any']),
  'deadline.vacation': z.enum(['run', 'freeze']),
  'school.lessonMinutes': whole.min(1).max(240),
  'denbosch.late.window': period,
  'denbosch.truancy.window': period,
  'denbosch.truancy.variant': z.enum(['bijlage1', 'bijlage7']),
  'denbosch.truancy.at2': z.enum(['talk', 'preventive']),
  'denbosch.multiDagdelen': z.boolean(),
  'denbosch.longSick': z.enum(['criteria', 'form', 'both']),
  'denbosch.freq.maxDays': z.union([z.literal(2), z.literal('none')]),
  'denbosch.noshow': z.enum(['immediate', 'after re-contact']),
  'denbosch.overview.every': z.enum(['week', 'month', '3 months']),
  'haaglanden.absent.minCount': atLeastOne.nullable(),
  'haaglanden.absent.window': window,
  'haaglanden.earlyWarning': z.boolean(),
  'haaglanden.late.minCount': atLeastOne,
  'haaglanden.late.window': window,
  'haaglanden.duo.minimum': z.enum(['1 registration', '1 dagdeel', '16 h']),
  'haaglanden.ve': z.boolean(),
  'tilburg.hourUnit': z.enum(['lesuur', 'klokuur']),
  'tilburg.x25.unit': z.enum(['occasion', 'lesuur', 'hour']),
  'tilburg.x25.includeLate': z.boolean(),
  'tilburg.model612': z.union([z.literal(false), model612]).nullable(),
  'groningen.light': z.union([z.literal(false), light]).nullable(),
  // Kept with the school for the surfaces; the core reads none of them.
  'marks.register': z.enum(['discreet', 'words']),
  'pack.enabled': z.unknown(),
  'pack.municipality': z.unknown(),
  'pack.sector': z.unknown(),
  'pack.validUntil': z.unknown(),
  'school.calendar': z.unknown(),
  'code.mapping': z.unknown(),
  contacts: z.unknown(),
};

export const SETTING_KEYS: readonly string[] = Object.keys(shapes);

/** The known setting that a key must have meant; null for a known key, and for one that nothing reads. */
function misspelt(key: string): string | null {
  return SETTING_KEYS.includes(key) ? null : nearestSpelling(key, SETTING_KEYS);
}

const meant = (nearest: string | null) =>
  `expected a known setting; the nearest is ${JSON.stringify(nearest)}`;

/** The name of a setting: a known one, or one of a pack's own that does not look like a typing error. */
export const settingKey = z
  .string()
  .trim()
  .min(1, 'expected the name of a setting')
  .refine((key) => misspelt(key) === null, {
    error: ({ input }) => meant(misspelt(String(input))),
  });

/** Keys that nothing reads pass as they are, unless they look like a typing error. */
export const settingsSchema = z
  .looseObject(shapes)
  .partial()
  .check(({ value, issues }) => {
    for (const key of Object.keys(value)) {
      const nearest = misspelt(key);
      if (nearest === null) continue;
      issues.push({ code: 'custom', path: [key], message: meant(nearest), input: value });
    }
  })
  .default({});
