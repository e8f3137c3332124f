import { checkProfile, problem } from './check-profile.ts';
import { migrateProfile } from './migrate-profile.ts';
import type { Problem } from './problem.ts';
import type { SchoolProfile } from './profile.ts';

/** Version of the settings file `{ "verzuimwijzer": 1, "schools": [...] }`. */
export const FILE_VERSION = 1;

/** Reads a settings file. All or nothing: with one problem, no school of the file is given. */
export function readSettingsFile(
  text: string,
): { schools: SchoolProfile[] } | { problems: Problem[] } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problems: [problem([], (error as Error).message, { form: 'json' })] };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { problems: [problem([], data, { form: 'object' })] };
  }
  const { verzuimwijzer: version, schools: list, ...foreign } = data as Record<string, unknown>;
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
    const checked = checkProfile(migrateProfile(item));
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
export function writeSettingsFile(schools: readonly SchoolProfile[]): string {
  return `${JSON.stringify({ verzuimwijzer: FILE_VERSION, schools }, null, 2)}\n`;
}
