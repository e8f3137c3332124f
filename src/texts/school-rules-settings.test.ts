import { describe, expect, it } from 'vitest';
import packs from '../../.generated/packs.json';
import {
  type PackLibrary,
  packsOfSchool,
  parseDay,
  protocolsIn,
  type Sector,
} from '../../rules/index.ts';
import { CATALOGUE_KEYS, type Control, entryOf } from '../schools/settings/settings-catalogue.ts';
import { settingsOfSchool } from '../schools/settings/settings-of-school.ts';
import { type SettingWords, settingWords, valueWords } from './school-rules-settings.ts';

const library = packs as unknown as PackLibrary;

/** What would be shown as it stands in the data, for want of words. */
function wordless(control: Control, words: SettingWords): string[] {
  if (control.kind === 'parts') {
    return Object.entries(control.parts).flatMap(([part, inner]) => {
      const own = words.parts?.[part];
      return own === undefined ? [part] : wordless(inner, own);
    });
  }
  if (control.kind === 'number') return words.unit === undefined ? ['unit'] : [];
  const shown = control.values.filter((value) => typeof value !== 'boolean');
  return shown.map(String).filter((value) => valueWords(words, value) === value);
}

describe.each(CATALOGUE_KEYS)('the words of %s', (key) => {
  it('are there for every choice', () => {
    expect(wordless(entryOf(key).control, settingWords[key])).toEqual([]);
  });
});

describe.each(
  protocolsIn(library).flatMap((protocol) =>
    (['po', 'vo'] as const).map((sector) => [protocol, sector] as const),
  ),
)('%s in %s', (protocol, sector: Sector) => {
  const school = {
    sector,
    municipality: null,
    packs: packsOfSchool(library, protocol, {}, parseDay('2026-11-20')!),
  };
  it.each(settingsOfSchool(school).map((setting) => [setting.key, setting] as const))(
    '%s says why there is a choice',
    (key, { why }) => {
      expect(why.length > 0 || settingWords[key].note !== undefined).toBe(true);
    },
  );
});
