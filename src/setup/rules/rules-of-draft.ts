import {
  type Day,
  type Figures,
  type PackLibrary,
  packsOfSchool,
  type Settings,
} from '../../../rules/index.ts';
import { checkSettings } from '../../schools/profile/check-settings.ts';
import type { Problem } from '../../schools/profile/problem.ts';
import { type ChosenVersion, schoolVersion } from '../../schools/settings/school-version.ts';
import { FIGURES } from '../../schools/settings/settings-catalogue.ts';
import {
  type ChangeableRule,
  changeableRules,
  figureProblems,
  figuresFromElsewhere,
  withFigure,
  withSetting,
} from '../../schools/settings/settings-figures.ts';
import {
  type RuleSchool,
  type SchoolSetting,
  settingsFromElsewhere,
  settingsOfSchool,
} from '../../schools/settings/settings-of-school.ts';
import type { SchoolDraft } from '../school-draft.ts';

/** All that a person can set about the rules of the school in the form, as it stands there now. */
export interface RulesOfDraft {
  school: RuleSchool;
  settings: SchoolSetting[];
  figures: ChangeableRule[];
  /** Settings and rules of own figures that do nothing here. */
  kept: { settings: string[]; figures: string[] };
  problems: Problem[];
}

/** The school in the form with every pack that can judge it; null until sector and protocol are chosen. */
export function ruleSchoolOf(
  school: ChosenVersion & Pick<SchoolDraft, 'sector' | 'municipality'>,
  library: PackLibrary,
  today: Day,
): RuleSchool | null {
  const { sector, municipality, protocol } = school;
  if (sector === '' || protocol === '') return null;
  const packs = packsOfSchool(
    library,
    protocol,
    {},
    today,
    schoolVersion(library, school, today).keptTo,
  );
  return { sector, municipality: municipality === '' ? null : municipality, packs };
}

/** Own figures in the form that do not fit the protocol: they would not be used. */
export function unfitFigures(draft: SchoolDraft, library: PackLibrary, today: Day): Problem[] {
  const school = ruleSchoolOf(draft, library, today);
  return school === null ? [] : figureProblems(school, wellFormed(draft.settings).usable);
}

export function rulesOfDraft(school: RuleSchool, { settings }: SchoolDraft): RulesOfDraft {
  const shown = settingsOfSchool(school);
  const { usable, problems } = wellFormed(settings);
  const figures = changeableRules(school, usable);
  return {
    school,
    settings: shown,
    figures,
    kept: {
      settings: settingsFromElsewhere(settings, shown),
      figures: figuresFromElsewhere(settings, figures),
    },
    problems: [...problems, ...figureProblems(school, usable)],
  };
}

/** What is half typed counts as not typed, so that the rest can be shown. */
function wellFormed(settings: Settings): { usable: Settings; problems: Problem[] } {
  const checked = checkSettings(settings);
  const problems = 'problems' in checked ? checked.problems : [];
  const usable = problems.reduce((rest, { path: [, key, rule, figure] }) => {
    return key === FIGURES && figure !== undefined
      ? withFigure(rest, String(rule), figure as keyof Figures, undefined)
      : withSetting(rest, String(key), undefined);
  }, settings);
  return { usable, problems };
}
