import { checkProfile } from '../profile/check-profile.ts';
import { isRecord } from '../profile/is-record.ts';
import { newSchool } from '../profile/new-school.ts';
import type { PageMapping } from '../profile/page-mapping.ts';
import type { Problem } from '../profile/problem.ts';
import type { ConfirmedCode } from '../profile/profile.ts';
import { problem } from '../profile/to-problem.ts';
import { withCodeDefaults } from './code-defaults.ts';
import { jsonBlock } from './json-block.ts';

/** Codes or mappings that the policy adds to one school, or to every school. */
export interface AddedItem<T> {
  /** Null: every school on this device. */
  school: string | null;
  things: T[];
}

type Read<T> = AddedItem<T> | { problems: Problem[] };

/** Reads one JSON text of `codebooks`: `{ "school": id or null, "codes": [...] }`. */
export function readCodebookItem(text: string): Read<ConfirmedCode> {
  const read = jsonBlock(text);
  if ('problems' in read) return read;
  const { codes } = read.block;
  const checked = checkProfile({ ...PROBE, codes: withCodeDefaults(codes) });
  const problems = [...outer(read.block, ['school', 'codes']), ...problemsIn(checked)];
  if ('problems' in checked || problems.length > 0) return { problems };
  return { school: read.block.school as string | null, things: checked.profile.codes };
}

/** The day at which a mapping was made of which the policy does not tell it: before all others. */
const LONG_AGO = '2000-01-01';

/** With what the ids of mappings begin that the policy adds. */
const BY_POLICY = 'policy';

/** Whether the policy added a mapping. */
export function isByPolicy({ id }: PageMapping): boolean {
  return id.startsWith(`${BY_POLICY} `);
}

/** Reads one JSON text of `mappings`: `{ "school": id or null, "origin", "spec", "madeOn"? }`. */
export function readMappingItem(text: string): Read<PageMapping> {
  const read = jsonBlock(text);
  if ('problems' in read) return read;
  const { origin, spec, madeOn = LONG_AGO } = read.block;
  const view = isRecord(spec) ? spec.id : null;
  const id = [BY_POLICY, origin, view].filter((part) => typeof part === 'string').join(' ');
  const mapping = { id, origin, spec, madeOn };
  const checked = checkProfile({ ...PROBE, mappings: [mapping] });
  const problems = [
    ...outer(read.block, ['school', 'origin', 'spec', 'madeOn']),
    ...problemsIn(checked).map(({ path, ...rest }) => ({ ...rest, path: path.slice(2) })),
  ];
  if ('problems' in checked || problems.length > 0) return { problems };
  return { school: read.block.school as string | null, things: checked.profile.mappings };
}

/** A school in which nothing is wrong, so that what is told is about what was put into it. */
const PROBE = newSchool(
  {
    name: '-',
    municipality: 'other',
    protocol: '-',
    region: 'midden',
    sector: 'po',
    role: 'teacher',
  },
  '-',
);

function problemsIn(checked: ReturnType<typeof checkProfile>): Problem[] {
  return 'problems' in checked ? checked.problems : [];
}

/** What is wrong around codes or a mapping. */
function outer(block: Record<string, unknown>, allowed: readonly string[]): Problem[] {
  const { school } = block;
  const isRight = school === null || (typeof school === 'string' && school.trim() !== '');
  return [
    ...(isRight ? [] : [problem(['school'], school, { form: 'text' })]),
    ...Object.keys(block)
      .filter((key) => !allowed.includes(key))
      .map((key) => problem([key], key, { form: 'known-key', allowed })),
  ];
}
