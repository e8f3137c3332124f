import { z } from 'zod';
import { CONSENT_SUBJECTS } from './care-schema.ts';
import { stateId } from './ladder-schema.ts';
import { actionId, ruleId, text } from './vocabulary-schema.ts';

/** The Dutch words of packs and of the shared catalogue of steps. */

/**
 * What a sentence may name: what was counted, the figure and the upper figure as this school has them,
 * the first and the last day of the window. Not a day that a signal can lack, such as that of the term.
 */
const TEMPLATE_NAMES = ['value', 'figure', 'upper', 'from', 'to'];
const SLOT = /\{(\w*)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** The names that a template asks for. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(SLOT)].map(([, name]) => name!);
}

/** Only these names, each closed. */
const onlyNames = (allowed: readonly string[]) => (words: string) =>
  namesIn(words).every((name) => allowed.includes(name)) && !/[{}]/.test(words.replace(SLOT, ''));

/** Letters that fit on a badge, with a value of two digits filled in. */
const BADGE_MAX_LENGTH = 24;
const fitsBadge = (words: string) => {
  const filled = words.replace(SLOT, (_, _name, one = '20', many = '') =>
    one.length > many.length ? one : many,
  );
  return filled.length <= BADGE_MAX_LENGTH;
};

const actionTexts = z.strictObject({ label: text, who: text });

/** `texts.nl.yaml`: what people read. */
export const textsSchema = z.strictObject({
  rules: z.record(
    ruleId,
    z.strictObject({
      badge: text
        .refine(fitsBadge, `expected at most ${BADGE_MAX_LENGTH} characters`)
        .refine(onlyNames(['value']), 'expected no other name in braces than {value}'),
      why: text.refine(
        onlyNames(TEMPLATE_NAMES),
        `expected in braces only ${TEMPLATE_NAMES.join(', ')}`,
      ),
      openQuestion: text.exactOptional(),
      /** What a person confirms when setting the flag: "De school maakt zich zorgen." */
      flag: text.exactOptional(),
    }),
  ),
  guards: z.record(ruleId, text).default({}),
  /** Only where this pack's words differ from the shared catalogue. */
  actions: z.record(actionId, actionTexts.extend({ content: z.array(text) }).partial()).default({}),
  ladder: z
    .record(
      stateId,
      z.strictObject({
        name: text,
        /** Who leads. */
        regie: text,
        /** Who takes part, and what must be on paper; left out when the document says nothing. */
        participants: text.exactOptional(),
        documents: text.exactOptional(),
      }),
    )
    .default({}),
  consent: z.record(z.string(), text).default({}),
});
export type TextsFile = z.infer<typeof textsSchema>;

/** `actions.nl.yaml`: every step that any pack can name. */
export const catalogueSchema = z.strictObject({
  actions: z.record(
    actionId,
    actionTexts.extend({
      /** What the step asks of consent; null: nothing. */
      consent: z.enum(CONSENT_SUBJECTS).nullable(),
      /** What belongs in it, in short Dutch phrases. */
      content: z.array(text).default([]),
    }),
  ),
  /** What to do where a pack says nothing, per class of step and age. */
  consent: z.record(
    z.enum(CONSENT_SUBJECTS),
    z.strictObject({ under12: text, from12: text, from16: text, from18: text, unknown: text }),
  ),
});
export type CatalogueFile = z.infer<typeof catalogueSchema>;
