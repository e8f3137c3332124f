import { isNewer } from '../../store/is-newer.ts';
import { checkProfile } from '../profile/check-profile.ts';
import { isRecord } from '../profile/is-record.ts';
import { migrateProfile } from '../profile/migrate-profile.ts';
import type { Problem } from '../profile/problem.ts';
import { PROFILE_VERSION, type SchoolProfile } from '../profile/profile.ts';
import { problem } from '../profile/to-problem.ts';
import { parsedJson } from './parsed-json.ts';

/** Version of the settings file `{ "verzuimwijzer": 1, "schools": [...] }`. */
export const FILE_VERSION = 1;

/** In bytes; far more than the settings of any school need. */
export const LARGEST_FILE = 1_000_000;

/**
 * Reads a settings file with profiles of this or an older version. All or nothing: with one problem, no
 * school of the file is given.
 */
export function readSettingsFile(
  text: string,
): { schools: SchoolProfile[] } | { problems: Problem[] } {
  const data = parsedJson(text);
  if (data === undefined) {
    return { problems: [problem([], text.trim() || undefined, { form: 'json' })] };
  }
  if (!isRecord(data)) return { problems: [problem([], data, { form: 'object' })] };
  const { verzuimwijzer: version, schools: list, ...foreign } = data;
  if (version !== FILE_VERSION) {
    const expected = { form: 'version', newest: FILE_VERSION } as const;
    return { problems: [problem(['verzuimwijzer'], version, expected)] };
  }
  if (!Array.isArray(list)) return { problems: [problem(['schools'], list, { form: 'list' })] };
  const allowed = ['verzuimwijzer', 'schools'];
  const problems = Object.keys(foreign).map((key) =>
    problem([key], key, { form: 'known-key', allowed }),
  );
  const schools: SchoolProfile[] = [];
  for (const [i, item] of list.entries()) {
    const checked = checkItem(item);
    if ('problems' in checked) {
      problems.push(...checked.problems.map((p) => ({ ...p, path: ['schools', i, ...p.path] })));
    } else if (schools.some(({ id }) => id === checked.profile.id)) {
      problems.push(problem(['schools', i, 'id'], checked.profile.id, { form: 'once' }));
    } else {
      schools.push(checked.profile);
    }
  }
  return problems.length > 0 ? { problems } : { schools };
}

/** Writes schools as a settings file that `readSettingsFile` reads back the same. */
export function writeSettingsFile(schools: readonly unknown[]): string {
  return `${JSON.stringify({ verzuimwijzer: FILE_VERSION, schools }, null, 2)}\n`;
}

/** Of a newer profile only its version is told: what else it holds cannot be judged here. */
function checkItem(item: unknown): ReturnType<typeof checkProfile> {
  if (!isRecord(item) || !isNewer(item, PROFILE_VERSION)) return checkProfile(migrateProfile(item));
  const expected = { form: 'version', newest: PROFILE_VERSION } as const;
  return { problems: [problem(['version'], item.version, expected)] };
}
