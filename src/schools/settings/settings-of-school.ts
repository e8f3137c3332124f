import { isSetting } from '../../../rules/evaluate/settings.ts';
import type {
  CompiledPack,
  CompiledRule,
  Municipality,
  Sector,
  Settings,
} from '../../../rules/index.ts';
import {
  CATALOGUE_KEYS,
  type ChoiceValue,
  FIGURES,
  type SettingKey,
  STANDARD_OF_PAGE,
} from './settings-catalogue.ts';
import { isReadByCore, STANDARD_OF_CORE } from './settings-of-core.ts';

/** The school as far as it decides which rules are for it; the municipality may not be known yet. */
export interface RuleSchool {
  sector: Sector;
  municipality: Municipality | null;
  /** Every pack that this school can be judged by, the law with them. */
  packs: readonly CompiledPack[];
}

/** One setting of this school, with what holds without a choice. */
export interface SchoolSetting {
  key: SettingKey;
  /** Null: off, or not known. */
  standard: ChoiceValue | null;
  /** What to begin with when it is off by default, by part; the setting itself under its own key. */
  start: Readonly<Record<string, ChoiceValue>>;
  why: OpenQuestion[];
}

/** What a document leaves open about a setting, and what holds without a choice. */
export interface OpenQuestion {
  question: string;
  standard: string;
  /** Of the document; null when the question is about more than one. */
  section: string | null;
  /** Of the protocol. */
  title: string;
}

/** The rules that can ever say something at this school, settings apart. */
export function rulesOf({ sector, municipality, packs }: RuleSchool): CompiledRule[] {
  return packs.flatMap(({ rules }) =>
    rules.filter(({ body }) => {
      const here = body.municipalities === null || municipality === null;
      return body.sectors.includes(sector) && (here || body.municipalities!.includes(municipality));
    }),
  );
}

/** The settings that make a difference at this school, in the order of the catalogue. */
export function settingsOfSchool(school: RuleSchool): SchoolSetting[] {
  const rules = rulesOf(school);
  const bodies = [...rules.map(({ body }) => body), ...school.packs.map(({ ladder }) => ladder)];
  const named = bodies.flatMap(namedIn);
  return CATALOGUE_KEYS.flatMap((key) => {
    const own = named.filter(({ setting }) => belongsTo(setting, key));
    const isRead = key in STANDARD_OF_PAGE || isReadByCore(key, rules, school.sector);
    if (own.length === 0 && !isRead) return [];
    const defaults = own.map(({ setting, fallback }) => ({
      part: setting === key ? key : setting.slice(key.length + 1),
      value: bySector(fallback, school.sector),
    }));
    const start = defaults.flatMap(({ part, value }) =>
      value === null || value === 'off' ? [] : [[part, value] as const],
    );
    return [
      {
        key,
        standard: STANDARD_OF_PAGE[key] ?? STANDARD_OF_CORE[key] ?? standardOf(defaults),
        start: Object.fromEntries(start),
        why: questionsAbout(key, rules, school),
      },
    ];
  });
}

/** Keys of stored settings that make no difference here; they stay stored. */
export function settingsFromElsewhere(
  settings: Settings,
  shown: readonly SchoolSetting[],
): string[] {
  const known = new Set<string>([FIGURES, ...shown.map(({ key }) => key)]);
  return Object.keys(settings).filter((key) => !known.has(key));
}

type Fallback = unknown;

/** Every place in a value that leaves something to a setting. */
function namedIn(value: unknown): { setting: string; fallback: Fallback }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(namedIn);
  return isSetting(value)
    ? [{ setting: value.setting, fallback: value.default }, ...inside]
    : inside;
}

/** `tilburg.model612.first` is a part of `tilburg.model612`. */
function belongsTo(setting: string, key: string): boolean {
  return setting === key || setting.startsWith(`${key}.`);
}

function bySector(fallback: Fallback, sector: Sector): ChoiceValue | null {
  const value =
    typeof fallback === 'object' && fallback !== null
      ? (fallback as Partial<Record<Sector, ChoiceValue>>)[sector]
      : (fallback as ChoiceValue | null);
  return value ?? null;
}

/** What is off in one place is off: the other places only say what to begin with. */
function standardOf(defaults: { value: ChoiceValue | null }[]): ChoiceValue | null {
  const values = defaults.map(({ value }) => (value === 'off' ? null : value));
  return values.includes(null) ? null : (values[0] ?? null);
}

function questionsAbout(
  key: SettingKey,
  rules: readonly CompiledRule[],
  { packs }: RuleSchool,
): OpenQuestion[] {
  const all = packs.flatMap(({ title, open, guards, rules: ofPack }) => {
    const own = ofPack.filter((rule) => rules.includes(rule));
    return [
      ...[...own, ...guards].flatMap(({ open: points, source }) =>
        points.map((point) => ({ point, section: source.section, title })),
      ),
      ...open.map((point) => ({ point, section: null, title })),
    ];
  });
  const about = all.filter(({ point }) => point.setting !== null && belongsTo(point.setting, key));
  // The protocol of the region speaks for itself; the law is heard where it is silent.
  const regional = about.filter(({ title }) => title === packs[0]?.title);
  const heard = regional.length > 0 ? regional : about;
  return [...new Set(heard.map(({ point }) => point.question))].map((question) => {
    const same = heard.filter(({ point }) => point.question === question);
    const [{ point, section, title }] = same as [(typeof same)[0]];
    const isOfOneSection = same.every((other) => other.section === section);
    return { question, standard: point.default, section: isOfOneSection ? section : null, title };
  });
}
