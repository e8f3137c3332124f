import { describe, expect, it } from 'vitest';
import type { ViewSpec } from '../../store/view-spec.ts';
import { readMappingFile, writeMappingFile } from './mapping-file.ts';

const spec: ViewSpec = {
  id: 'lijst',
  title: 'Absenties "van" een <leerling>',
  kind: 'events',
  scope: 'group',
  when: { headers: ['naam', 'datum'] },
  rows: { as: 'table' },
};
const fileOf = (parts: object) =>
  JSON.stringify({ kind: 'verzuimwijzer-mapping', version: 1, spec, ...parts });
/** The problems in a file as `path: form`. */
function problemsIn(text: string): string[] {
  const read = readMappingFile(text);
  if ('spec' in read) return [];
  return read.problems.map(({ path, expected }) => `${path.join('.')}: ${expected.form}`);
}

describe('a file with one mapping', () => {
  it('is read back as it was written', () => {
    expect(readMappingFile(`\uFEFF${writeMappingFile(spec)}`)).toEqual({ spec });
  });

  it('holds how the page is read, and nothing of school or site', () => {
    expect(Object.keys(JSON.parse(writeMappingFile(spec)))).toEqual(['kind', 'version', 'spec']);
  });

  it.each<[string, string, string[]]>([
    ['nothing', ' ', [': mapping-file']],
    ['text', 'hallo', [': mapping-file']],
    ['a settings file', '{"verzuimwijzer":1,"schools":[]}', [': mapping-file']],
    ['what goes on inside itself', '['.repeat(100_000) + ']'.repeat(100_000), [': mapping-file']],
    ['a newer file', fileOf({ version: 2, colour: 1 }), ['version: version']],
    ['an unknown part', fileOf({ pupils: [] }), ['pupils: known-key']],
    ['no view', fileOf({ spec: undefined }), ['spec: object']],
    [
      'a pupil’s number and an unknown key',
      fileOf({ spec: { ...spec, when: { path: '/leerling/20417' }, pupil: 'x' } }),
      ['spec.pupil: known-key'],
    ],
    [
      'a pupil’s number',
      fileOf({ spec: { ...spec, when: { path: '/leerling/20417' } } }),
      ['spec.when.path: no-number'],
    ],
  ])('is refused when it is %s', (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });
});
