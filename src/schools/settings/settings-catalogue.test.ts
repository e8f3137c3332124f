import { describe, expect, it } from 'vitest';
import packs from '../../../.generated/packs.json';
import { SETTING_KEYS, settingsSchema } from '../../../rules/evaluate/settings-schema.ts';
import type { PackLibrary } from '../../../rules/index.ts';
import {
  CATALOGUE_KEYS,
  type ChoiceControl,
  type Control,
  ELSEWHERE,
  entryOf,
  FIGURES,
  type NumberControl,
} from './settings-catalogue.ts';

const library = packs as unknown as PackLibrary;
const known: readonly string[] = [...CATALOGUE_KEYS, ...Object.keys(ELSEWHERE), FIGURES];

/** Every `setting` named anywhere inside a value. */
function settingsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'setting' && typeof inner === 'string' ? [inner] : settingsIn(inner),
  );
}

describe('no setting is forgotten', () => {
  it('has every key that the rules core knows, and no other', () => {
    expect([...known].sort()).toEqual([...SETTING_KEYS].sort());
  });

  const named = [...new Set(settingsIn(library))].sort();
  it('finds the settings that the protocols name', () => {
    expect(named).toContain('denbosch.late.window');
    expect(named).toContain('contacts');
  });
  it.each(named)('has %s, which a protocol names', (setting) => {
    const isKnown = known.some((key) => setting === key || setting.startsWith(`${key}.`));
    expect(isKnown).toBe(true);
  });
});

/** Values that a control offers, or the ends of what may be typed in it. */
function right(control: ChoiceControl | NumberControl): unknown[] {
  if (control.kind === 'choice') return [...control.values];
  const { least, most, fractions } = control;
  return fractions ? [least + 0.5] : [least, most ?? 1000];
}

/** Just beyond them. */
function wrong(control: ChoiceControl | NumberControl): unknown[] {
  if (control.kind === 'choice') return ['x'];
  const { least, most, fractions } = control;
  if (fractions) return [least, '3'];
  return [least - 1, least + 0.5, '3', ...(most === null ? [] : [most + 1])];
}

/** Cases with every part right but for one. */
function cases(control: Control, of: typeof right): unknown[] {
  if (control.kind !== 'parts') return of(control);
  const parts = Object.entries(control.parts);
  const whole = Object.fromEntries(
    parts.map(([part, partControl], i) => [
      part,
      control.rising ? i + 1 : right(partControl).at(-1),
    ]),
  );
  return parts.flatMap(([part, partControl]) =>
    of(partControl)
      .filter((value) => !control.rising || of === wrong || value === whole[part])
      .map((value) => ({ ...whole, [part]: value })),
  );
}

describe.each(CATALOGUE_KEYS)('the control of %s', (key) => {
  const { control } = entryOf(key);
  const accepts = (value: unknown) => settingsSchema.safeParse({ [key]: value }).success;
  it('offers only what the rules core accepts', () => {
    expect(cases(control, right).filter((value) => !accepts(value))).toEqual([]);
  });
  it('knows where that ends', () => {
    expect(cases(control, wrong).length).toBeGreaterThan(0);
    expect(cases(control, wrong).filter(accepts)).toEqual([]);
  });
});
