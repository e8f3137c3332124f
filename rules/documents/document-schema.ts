import { z } from 'zod';
import { nearestSpelling } from '../evaluate/nearest-spelling.ts';
import {
  actionId,
  municipalities,
  positive,
  sectors,
  text,
} from '../evaluate/vocabulary-schema.ts';
import { checkDocument } from './check-document.ts';
import { FIELD_TYPES } from './document.ts';
import { PLAIN_SOURCES, type PlainSource, type Source } from './sources.ts';

/** The shape of `nl/*.yaml`: the documents behind the steps as people write them. */

const documentId = z.string().regex(/^doc\.[a-z0-9-]+$/, 'expected an id like doc.jeugdarts-form');
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected an id like review-date');
const packId = z.string().regex(/^[a-z]+$/, 'expected the id of a pack');
const partnerId = z
  .string()
  .regex(/^partner(\.[a-z0-9-]+)+$/, 'expected an id like partner.haag.jgz');
const texts = z.array(text).default([]);

const scope = {
  /** Left out: all. */
  packs: z.array(packId).min(1).nullable().default(null),
  sectors: sectors.nullable().default(null),
  municipalities: municipalities.nullable().default(null),
};

const plain = Object.keys(PLAIN_SOURCES) as [PlainSource, ...PlainSource[]];
const NAMED_SOURCES = 'signal.<rule>, facts.<name>, partners.<partner> or involved.<partner>';
const source = z.union([
  z.enum(plain),
  z.string().regex(/^(signal|facts|partners|involved)\.[\w.,-]+$/, {
    error: ({ input }) =>
      `expected ${nearestSpelling(String(input), plain) ?? 'one like pupil.name'}, ${NAMED_SOURCES}`,
  }),
]) as z.ZodType<unknown> as z.ZodType<Source>;

const field = z.strictObject({
  ...scope,
  id,
  label: text,
  type: z.enum(FIELD_TYPES).default('text'),
  choices: texts,
  from: source.nullable().default(null),
  ask: text.nullable().default(null),
  hint: text.nullable().default(null),
  required: z.boolean().default(false),
  health: z.boolean().default(false),
});

const item = z.strictObject({
  ...scope,
  id,
  text,
  /** How a pack asks for it. */
  demands: z.record(packId, text).default({}),
  field: id.nullable().default(null),
});

/** What stands under one heading. */
const section = z.strictObject({ title: text, fields: z.array(field).default([]) });
const itemSection = section.extend({ items: z.array(item).default([]) });

const deadline = z.strictObject({
  ...scope,
  title: text,
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('due') }),
    z.strictObject({ kind: z.literal('field'), field: id }),
    z.strictObject({
      kind: z.literal('after-done'),
      after: positive,
      unit: z.enum(['days', 'school-days', 'working-days', 'lesson-week-days']),
    }),
  ]),
});

const base = {
  ...scope,
  title: text,
  about: text,
  /** Section per pack. */
  sources: z.record(packId, text).default({}),
  ours: text.nullable().default(null),
  anonymous: z.boolean().default(false),
  before: texts,
  sections: z.array(section).default([]),
  deadlines: z.array(deadline).default([]),
};
const to = z.array(partnerId).default([]);

const step = z.strictObject({
  title: text,
  when: text.nullable().default(null),
  prompts: texts,
  do: texts,
  dont: texts,
});
const attendee = z.strictObject({
  ...scope,
  who: text,
  presence: z.enum(['must', 'on-demand']).default('must'),
  when: text.nullable().default(null),
  partners: to,
});

const document = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...base,
      kind: z.literal('guide'),
      steps: z.array(step).min(1),
      answers: z.array(z.strictObject({ remark: text, answer: text })).default([]),
    }),
    z.strictObject({ ...base, kind: z.literal('form'), to }),
    z.strictObject({ ...base, kind: z.literal('report'), into: text }),
    z.strictObject({
      ...base,
      kind: z.literal('letter'),
      to: text,
      paragraphs: z.array(text).min(1),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('checklist'),
      sections: z.array(itemSection).min(1),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('invitation'),
      attendees: z.array(attendee).min(1),
      agenda: texts,
      paragraphs: texts,
    }),
    z.strictObject({ ...base, kind: z.literal('question'), to, paragraphs: texts }),
  ])
  .check(({ value, issues }) => {
    for (const { path, message } of checkDocument(value)) {
      issues.push({ code: 'custom', path, message, input: value });
    }
  });
export type DocumentInFile = z.infer<typeof document>;

/** `nl/<name>.yaml`: some documents. */
export const documentsSchema = z.strictObject({
  $schema: z.string().optional(),
  documents: z.record(documentId, document),
});
export type DocumentsFile = z.infer<typeof documentsSchema>;

const content = z.strictObject({
  documents: z.array(documentId).default([]),
  /** Why there is no document. */
  words: text.nullable().default(null),
  logs: z.array(z.strictObject({ ...scope, label: text, fact: text })).default([]),
});

/** `nl/steps.yaml`: what stands behind every step, and what is logged when it is done. */
export const stepsSchema = z.strictObject({
  $schema: z.string().optional(),
  actions: z.record(actionId, content),
});
export type StepsFile = z.infer<typeof stepsSchema>;
