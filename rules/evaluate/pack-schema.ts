import { z } from 'zod';
import { consentRule, partner } from './care-schema.ts';
import { ladderState } from './ladder-schema.ts';
import { FAMILIES } from './order.ts';
import { ROLES } from './roles.ts';
import { settingKey } from './settings-schema.ts';
import {
  actionId,
  count,
  date,
  factTest,
  municipalities,
  positive,
  ruleId,
  sectors,
  setting,
  severity,
  term,
  text,
} from './vocabulary-schema.ts';

/** The shape of a pack's version file. Unknown keys are errors, so a typing error never passes silently. */

/** Where in which document a figure stands. */
export const source = z.strictObject({
  /** Key of `documents`; left out: the first one. */
  in: text.exactOptional(),
  section: text,
  /** The shortest literal fragment that carries the figure or the condition. */
  figure: text,
});

/** What the text leaves open: the default we chose and the setting that changes it, if any. */
export const openPoint = z.strictObject({
  /** Id of the open point, for those who compare with the document: `amb.b.overlap2`. */
  id: z
    .string()
    .regex(/^amb(\.[a-z0-9-]+)+$/, 'expected an id like amb.b.overlap2')
    .exactOptional(),
  question: text,
  default: text,
  setting: settingKey.exactOptional(),
});

/** Who at the school must act or take the first step; empty: only partners outside the school. */
const roles = z.array(z.enum(ROLES));

const rule = z.strictObject({
  id: ruleId,
  type: z.enum(['COUNT', 'RUN', 'STATE', 'DEADLINE', 'CYCLE', 'ROUTE']),
  /** A: from the page alone. S: with something that was logged. M: a person sets the flag. */
  auto: z.enum(['A', 'S', 'M']),
  family: z.enum(FAMILIES),
  rank: positive.default(9),
  who: text,
  roles,
  sectors: sectors.exactOptional(),
  municipalities: municipalities.nullable().default(null),
  residences: municipalities.nullable().default(null),
  age: z.enum(['any', 'duo', 'duo-until-18', 'last-talk']).default('any'),
  enabled: setting(z.boolean()).default(true),
  /**
   * What the page must show: any absence, its reason, or nothing (facts alone decide). Left out: its
   * reason for what is decided from the page alone, nothing for the rest.
   */
  needs: z.enum(['absence', 'reason', 'nothing']).exactOptional(),
  severity: setting(severity),
  severityFrom: z
    .array(
      z.strictObject({
        value: setting(z.number().min(0)),
        of: count.nullable().default(null),
        severity,
      }),
    )
    .default([]),
  flag: severity.nullable().default(null),
  count: setting(count).default({ measure: 'flag' }),
  atLeast: setting(z.number().gt(0)).default(1),
  atMost: setting(z.number().gt(0)).nullable().default(null),
  nearShare: z.number().gt(0).lt(1).nullable().default(null),
  requires: z.array(factTest).default([]),
  clearedBy: z.array(factTest).default([]),
  givesWayTo: z.array(ruleId).default([]),
  actions: z.array(actionId).default([]),
  term: term.nullable().default(null),
  /** Where it is recorded or reported: "LVS", "DUO". */
  records: text.nullable().default(null),
  /** When the step is over, in words. */
  stops: text.nullable().default(null),
  source,
  open: z.array(openPoint).default([]),
  /** Left out: the pack's own date. */
  reviewedOn: date.exactOptional(),
});

const guard = z.strictObject({
  id: ruleId,
  auto: z.enum(['A', 'S', 'M']),
  effect: z.enum(['block', 'check']).default('block'),
  /** The actions it stands at. */
  at: z.array(actionId).min(1),
  /** Left out: always. */
  when: factTest.nullable().default(null),
  redirect: z.array(actionId).default([]),
  sectors: sectors.exactOptional(),
  residences: municipalities.nullable().default(null),
  who: text,
  source,
  open: z.array(openPoint).default([]),
  reviewedOn: date.exactOptional(),
});

/** `<valid-from>.yaml`: one version of a pack. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'expected 1 to 40 lower-case letters, digits and hyphens only'),
  title: text,
  validFrom: date,
  validTo: date.nullable().default(null),
  /** The day on which a person last compared every figure with the documents. */
  reviewedOn: date,
  /** Titles of the documents, with their year, by key. */
  documents: z.record(z.string(), text),
  /** Sectors of a rule that names none. */
  sectors,
  rules: z.array(rule),
  guards: z.array(guard).default([]),
  ladder: z.array(ladderState).default([]),
  consent: z.array(consentRule).default([]),
  partners: z.array(partner).default([]),
  /** What the documents leave open about more than one rule, or about none. */
  open: z.array(openPoint).default([]),
});
/** A rule of an own pack; one that names no roles is for everybody. */
export const ownRule = rule.extend({ roles: roles.default([...ROLES]) });

export type PackFile = z.infer<typeof packSchema>;
export type RuleFile = PackFile['rules'][number];
