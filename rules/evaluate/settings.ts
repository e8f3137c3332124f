import type { Sector, Settings } from '../attendance/pupil-case.ts';

type Choice = string | number | boolean | null;

/**
 * A figure, window or switch that a school may set. `options` translates the words of the setting, and
 * may leave an option to another setting; without `options` the setting's own value is used. An unknown
 * word means the default, which may differ per sector.
 */
export type Setting<T> = T | OpenSetting<T>;

export interface OpenSetting<T> {
  setting: string;
  default: Choice | { readonly [S in Sector]?: Choice };
  options?: Record<string, T | { setting: string; default: Choice }>;
}

/** Replaces every setting inside a value by what this school chose, or by its default; else the value itself. */
export function settle(value: unknown, settings: Settings, sector: Sector): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isSetting(value)) return settle(choose(value, settings, sector), settings, sector);
  const entries = Object.entries(value);
  const settled = entries.map(([key, inner]) => [key, settle(inner, settings, sector)] as const);
  if (settled.every(([, inner], index) => Object.is(inner, entries[index]![1]))) return value;
  return Array.isArray(value) ? settled.map(([, inner]) => inner) : Object.fromEntries(settled);
}

export function isSetting(value: object): value is OpenSetting<unknown> {
  return 'setting' in value && 'default' in value && !('question' in value);
}

function choose(open: OpenSetting<unknown>, settings: Settings, sector: Sector): unknown {
  const { setting, options } = open;
  const fallback =
    typeof open.default === 'object' && open.default !== null
      ? (open.default[sector] ?? null)
      : open.default;
  const chosen = chosenValue(setting, settings);
  if (options === undefined) {
    return fallback === null || typeof chosen === typeof fallback ? (chosen ?? fallback) : fallback;
  }
  return Object.hasOwn(options, String(chosen))
    ? options[String(chosen)]
    : options[String(fallback)];
}

/**
 * What a school chose; undefined when it did not. `tilburg.model612.first`: the key itself, or the part
 * `first` of the setting `tilburg.model612`.
 */
export function chosenValue(key: string, settings: Settings): unknown {
  if (Object.hasOwn(settings, key)) return settings[key];
  const cut = key.lastIndexOf('.');
  if (cut === -1) return undefined;
  const whole = chosenValue(key.slice(0, cut), settings);
  const part = key.slice(cut + 1);
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, part)
    ? (whole as Record<string, unknown>)[part]
    : undefined;
}
