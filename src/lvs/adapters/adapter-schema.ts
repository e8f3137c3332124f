import { z } from 'zod';
import { parseDay } from '../../../rules/attendance/day.ts';
import { anyOf, found } from '../../../rules/evaluate/found.ts';
import { checkShape, type InputIssue } from '../../../rules/evaluate/issues.ts';
import {
  checkViewSpec,
  type SpecExpected,
  type SpecProblem,
} from '../../store/view-spec-schema.ts';
import type { Adapter } from './adapter.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const HOST = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

const text = z.string().refine((value) => value.trim() !== '', 'expected words');
const host = z.string().regex(HOST, 'expected a host name such as lvs.example or *.lvs.example');
const hosts = z.array(host);

const keys = {
  /** For editors. */
  $schema: z.string().optional(),
  id: z.string().regex(ID, 'expected small letters, digits and hyphens'),
  system: text,
  hosts,
  notHosts: hosts.optional(),
  restsOn: z.strictObject({
    basis: z.enum(['fixture', 'public-source', 'assumption']),
    date: z.string().refine((date) => parseDay(date) !== null, 'expected a date as YYYY-MM-DD'),
    note: text,
  }),
  views: z.array(z.unknown()),
  painted: z.literal(true).optional(),
  login: z
    .strictObject({ hosts: hosts.optional(), shows: z.array(z.string()).optional() })
    .optional(),
} satisfies Record<keyof Adapter | '$schema', z.ZodType>;

/** The shape of `adapter.json`; the views in it are looked at by `checkViewSpec`. */
export const adapterSchema = z.strictObject(keys);

/** An adapter from outside, or everything that is wrong in it: where, what was expected, what was found. */
export function checkAdapter(data: unknown): { adapter: Adapter } | { issues: InputIssue[] } {
  const shape = checkShape(adapterSchema, data);
  if ('issues' in shape) return shape;
  const { views } = shape.data;
  const issues = views.flatMap((view, i) => {
    const checked = checkViewSpec(view);
    return 'problems' in checked ? checked.problems.map((problem) => issueOf(i, problem)) : [];
  });
  if (issues.length > 0) return { issues };
  const adapter = shape.data as Adapter;
  const slips = slipsIn(adapter);
  return slips.length > 0 ? { issues: slips } : { adapter };
}

/** What each part may be, but not together. */
function slipsIn({ hosts, notHosts = [], views, painted }: Adapter): InputIssue[] {
  const issues: InputIssue[] = [];
  const say = (path: string, message: string) => issues.push({ path, message });
  if (painted && views.length > 0) say('painted', 'expected no views beside it (found views)');
  if (hosts.length === 0 && views.length === 0)
    say('hosts', 'expected a host or a view (found none)');
  notHosts.forEach((not, i) => {
    if (!isOneOf(hosts, not))
      say(`notHosts[${i}]`, `expected one that hosts would match ${found(not)}`);
  });
  views.forEach(({ id, when }, i) => {
    const ids = views.slice(0, i).map((view) => view.id);
    if (ids.includes(id)) say(`views[${i}].id`, `expected an id of its own ${found(id)}`);
    const marks = [...(when.shows ?? []), ...(when.headers ?? [])];
    if (hosts.length === 0 && marks.length === 0) {
      say(`views[${i}].when`, 'expected shows or headers, since no host tells (found neither)');
    }
    if (hosts.length > 0 && marks.length === 0 && when.path === undefined) {
      say(`views[${i}].when`, 'expected path, shows or headers (found none)');
    }
  });
  return issues;
}

/** Whether a host, or every host that a pattern stands for, is one of these. */
function isOneOf(patterns: readonly string[], at: string): boolean {
  return patterns.some((of) => of === at || (of.startsWith('*.') && at.endsWith(of.slice(1))));
}

function issueOf(view: number, { path, expected, found: value }: SpecProblem): InputIssue {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  const allowed = 'allowed' in expected ? expected.allowed : [];
  const message = `expected ${wordsOf(expected)} ${found(value, allowed)}`;
  return { path: `views[${view}]${steps.join('')}`, message };
}

function wordsOf(expected: SpecExpected): string {
  switch (expected.form) {
    case 'object':
      return 'a block {…}';
    case 'list':
      return 'a list […]';
    case 'some':
      return `${expected.least} to ${expected.most} of them`;
    case 'short-text':
      return `words, at most ${expected.most} characters`;
    case 'selector':
      return `a CSS selector, at most ${expected.most} characters`;
    case 'path-pattern':
      return 'an address that begins with /, with * or ** where it varies';
    case 'true-or-selectors':
      return 'true or a list of CSS selectors';
    case 'today-complete':
      return '"never", "all-filled", {"shows": […]} or {"after": "HH:MM"}';
    case 'place':
      return 'a place: headers, index, at, around or from (page: at)';
    case 'whole':
      return `a whole number from ${expected.least} to ${expected.most}`;
    case 'on-off':
      return 'true or false';
    case 'one-of':
      return anyOf(expected.allowed);
    case 'known-key':
      return `no other keys than ${expected.allowed.join(', ')}`;
  }
}
