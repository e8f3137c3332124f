import type { Settings } from '../../rules/attendance/pupil-case.ts';
import { figuresOf } from '../../rules/evaluate/figures.ts';
import type { RuleBody, SettledBody } from '../../rules/evaluate/rule-body.ts';
import { chosenValue, isSetting } from '../../rules/evaluate/settings.ts';
import { inline } from './inline.ts';

/** One line for each part of a rule that a school may choose: what holds here, and by which setting. */
export function settingLines(
  ruleId: string,
  written: RuleBody,
  settled: SettledBody,
  settings: Settings,
): string[] {
  const own = Object.keys(figuresOf(settings, ruleId) ?? {});
  return Object.entries(written).flatMap(([key, value]) => {
    const here = settled[key as keyof SettledBody];
    return own.includes(key)
      ? [`${key} ${inline(here)} by the setting figures; the pack says ${inline(value)}`]
      : linesOf(key, value, here, settings);
  });
}

function linesOf(path: string, written: unknown, here: unknown, settings: Settings): string[] {
  if (typeof written !== 'object' || written === null) return [];
  if (isSetting(written)) {
    const chosen = chosenValue(written.setting, settings);
    const how = chosen === undefined ? 'not set' : `set to ${inline(chosen)}`;
    return [`${path} ${inline(here)} by the setting ${written.setting} (${how})`];
  }
  return Object.entries(written).flatMap(([key, inner]) =>
    linesOf(
      Array.isArray(written) ? `${path}[${key}]` : `${path}.${key}`,
      inner,
      (here as Record<string, unknown>)[key],
      settings,
    ),
  );
}
