import type { Settings } from '../attendance/pupil-case.ts';

/**
 * A figure, window or switch that a school may set. `options` translates the words of the setting;
 * without it the setting's own value is used. An unknown word means the default.
 */
export type Setting<T> =
  | T
  | {
      setting: string;
      default: string | number | boolean;
      options?: Record<string, T>;
    };

/** Replaces every setting inside a value by what this school chose, or by its default. */
export function settle(value: unknown, settings: Settings): unknown {
  if (Array.isArray(value)) return value.map((item) => settle(item, settings));
  if (typeof value !== 'object' || value === null) return value;
  if (isSetting(value)) return choose(value, settings);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, settle(inner, settings)]),
  );
}

type OpenSetting = Extract<Setting<unknown>, { setting: string }>;

function isSetting(value: object): value is OpenSetting {
  return 'setting' in value;
}

function choose({ setting, default: fallback, options }: OpenSetting, settings: Settings): unknown {
  const chosen = settings[setting];
  if (options === undefined) return typeof chosen === typeof fallback ? chosen : fallback;
  return Object.hasOwn(options, String(chosen))
    ? options[String(chosen)]
    : options[String(fallback)];
}
