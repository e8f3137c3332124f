import { z } from 'zod';

const whole = z.number().int();
const window = z.enum(['school year', 'semester', 'rolling']);

/**
 * The settings that protocols leave to the school, by key. On and off are booleans. Keys that no rule
 * reads pass as they are.
 */
export const settingsSchema = z
  .looseObject({
    'statutory.pack': z.boolean(),
    'leerplicht.ageFilter': z.boolean(),
    'duo.days': whole.min(0).max(100),
    'late.excused': z
      .union([z.enum(['count', 'not']), z.boolean()])
      .transform((value) => (value === true || value === 'count' ? 'count' : 'not')),
    'late.talkFrom': whole.min(1),
    'run.weekMode': z.enum(['weekdays', 'schooldays', 'calendar']),
    'run.minPresence': z.enum(['half day', 'any']),
    'deadline.vacation': z.enum(['run', 'freeze']),
    'denbosch.late.window': window,
    'denbosch.truancy.window': window,
    'denbosch.truancy.variant': z.enum(['bijlage1', 'bijlage7']),
    'denbosch.truancy.at2': z.enum(['talk', 'preventive']),
    'denbosch.multiDagdelen': z.boolean(),
    'denbosch.longSick': z.enum(['criteria', 'form', 'both']),
    'denbosch.freq.maxDays': z.union([z.literal(2), z.literal('none')]),
    'denbosch.noshow': z.enum(['immediate', 'after re-contact']),
    'haaglanden.late.minCount': whole.min(1),
    'tilburg.hourUnit': z.enum(['lesuur', 'klokuur']),
    'tilburg.x25.unit': z.enum(['occasion', 'lesuur', 'hour']),
    'tilburg.x25.includeLate': z.boolean(),
  })
  .partial()
  .default({});
