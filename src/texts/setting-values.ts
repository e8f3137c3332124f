import { isSettingKey } from '../schools/settings/settings-catalogue.ts';
import { type SettingWords, settingWords } from './school-rules-settings.ts';

/** What a setting is about, as the page of rules calls it. */
export function settingTitle(key: string): string {
  return isSettingKey(key) ? settingWords[key].name : `Regel “${key}”`;
}

/** The value of a setting, or of the own figures of a rule, in words. Not there: as the protocol has it. */
export function saySetting(key: string, isFigures: boolean, value: unknown): string {
  if (value === undefined) return 'zoals in het protocol';
  if (isFigures) return sayFigures(value as { atLeast?: number; atMost?: number });
  return isSettingKey(key) ? sayValue(settingWords[key], value) : JSON.stringify(value);
}

function sayValue(words: SettingWords, value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([part, of]) => {
      const inside = words.parts?.[part];
      return inside === undefined ? `${part} ${of}` : `${inside.name}: ${sayValue(inside, of)}`;
    });
    return parts.join('; ');
  }
  const named = words.values?.[String(value)];
  if (named !== undefined) return named;
  if (value === true) return 'aan';
  if (value === false || value === null) return 'uit';
  const text = typeof value === 'number' ? sayNumber(value) : String(value);
  return words.unit === undefined ? text : `${text} ${words.unit}`;
}

function sayFigures({ atLeast, atMost }: { atLeast?: number; atMost?: number }): string {
  const words = [
    ...(atLeast === undefined ? [] : [`vanaf ${sayNumber(atLeast)}`]),
    ...(atMost === undefined ? [] : [`tot en met ${sayNumber(atMost)}`]),
  ];
  return words.join(', ');
}

function sayNumber(value: number): string {
  return String(value).replace('.', ',');
}
