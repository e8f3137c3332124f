import { describe, expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import { PROFILE_VERSION } from '../profile/profile.ts';
import { asVersion1 } from './arbitrary-profiles.fixture.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';

/** The problems in a file as `path: form`. */
function problemsIn(text: string): string[] {
  const result = readSettingsFile(text);
  if ('schools' in result) return [];
  return result.problems.map(({ path, expected }) => `${path.join('.')}: ${expected.form}`);
}
const fileOf = (parts: object) =>
  JSON.stringify({ verzuimwijzer: 1, schools: [invented], ...parts });

describe('settings file', () => {
  it('reads back what it wrote', () => {
    const schools = [invented, { ...invented, id: 'b', name: 'B "<&' }];
    expect(readSettingsFile(writeSettingsFile(schools))).toEqual({ schools });
  });

  it('reads a file that an editor began with a byte order mark', () => {
    expect(readSettingsFile(`\uFEFF${fileOf({})}`)).toEqual({ schools: [invented] });
  });

  it('reads profiles of an older version', () => {
    const result = readSettingsFile(fileOf({ schools: [asVersion1(invented)] }));
    expect(result).toMatchObject({
      schools: [{ id: invented.id, version: PROFILE_VERSION, role: 'support' }],
    });
  });

  it.each<[string, string, string[]]>([
    ['nothing', ' ', [': json']],
    ['what goes on inside itself', '['.repeat(100_000) + ']'.repeat(100_000), [': json']],
    [
      'a newer profile, of which only the version is told',
      fileOf({ schools: [invented, { version: 5, id: 'b', colour: 1 }] }),
      ['schools.1.version: version'],
    ],
    ['text', 'hallo', [': json']],
    ['half a file', fileOf({}).slice(0, 40), [': json']],
    ['a list', '[]', [': object']],
    ['another file', '{"name":"x"}', ['verzuimwijzer: version']],
    ['a newer file', fileOf({ verzuimwijzer: 2 }), ['verzuimwijzer: version']],
    ['no list of schools', fileOf({ schools: invented }), ['schools: list']],
    ['an unknown part', fileOf({ pupils: [] }), ['pupils: known-key']],
    ['a school twice', fileOf({ schools: [invented, invented] }), ['schools.1.id: once']],
  ])('refuses %s', (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  it('gives no school at all when one of them is wrong', () => {
    const wrong = { ...invented, id: 'b', name: '' };
    expect(problemsIn(fileOf({ schools: [invented, wrong] }))).toEqual(['schools.1.name: text']);
  });
});
