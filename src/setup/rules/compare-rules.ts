import { buildCalendar, type Day, type PackLibrary, packsOfSchool } from '../../../rules/index.ts';
import { calendarSpecOf } from '../../schools/calendar/calendar-of.ts';
import { canonical } from '../../schools/profile/canonical.ts';
import { checkProfile } from '../../schools/profile/check-profile.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { schoolVersion } from '../../schools/settings/school-version.ts';
import { figureProblems, usableSettings } from '../../schools/settings/settings-figures.ts';
import { inventedDay } from '../../signals/what-if/invented-cases.ts';
import { type Changes, whatChanges } from '../../signals/what-if/what-changes.ts';
import { type Gap, gapsIn, withoutFigures } from '../../signals/what-if/what-changes-gaps.ts';
import type { RulesOfSchool, RulesSchool } from '../../signals/what-if/what-changes-seen.ts';
import { candidateOf, type SchoolDraft } from '../school-draft.ts';
import { ruleSchoolOf } from './rules-of-draft.ts';

/** What the rules in the form change, or why that cannot be told. */
export type Comparison =
  /** The school is not filled in far enough to have a calendar. */
  | { is: 'incomplete' }
  /** An own figure or setting is not right. */
  | { is: 'wrong' }
  /** The form, the store and the protocol all say the same. */
  | { is: 'same' }
  | {
      is: 'compared';
      /** What is shown beside the form: what is stored, or the protocol when the form is as stored. */
      with: 'stored' | 'protocol';
      school: RulesSchool;
      changes: Changes;
      gaps: Gap[];
    };

/** Compares the rules in the form with those of the school as it is stored (null: it is new). */
export function compareRules(
  draft: SchoolDraft,
  stored: SchoolProfile | null,
  library: PackLibrary,
  today: Day,
): Comparison {
  const profile = profileIn(draft);
  const school = ruleSchoolOf(draft, library, today);
  if (profile === null || school === null) return { is: 'incomplete' };
  const checked = checkProfile({ ...profile, settings: draft.settings });
  if ('problems' in checked || figureProblems(school, draft.settings).length > 0) {
    return { is: 'wrong' };
  }
  const { settings } = checked.profile;
  const isStored = stored !== null && canonical(stored.settings) === canonical(settings);
  const other = isStored ? {} : (stored?.settings ?? {});
  if (canonical(other) === canonical(settings)) return { is: 'same' };

  const calendar = buildCalendar(calendarSpecOf(profile));
  const asOf = inventedDay(calendar, today);
  if (asOf === null) return { is: 'incomplete' };
  const { sector, municipality, protocol } = profile;
  const { keptTo } = schoolVersion(library, profile, today);
  const stage: RulesSchool = { sector, municipality, calendar, asOf };
  const by = (chosen: SchoolProfile['settings']): RulesOfSchool => ({
    settings: usableSettings(chosen, school.packs, sector),
    packs: packsOfSchool(library, protocol, chosen, today, keptTo),
  });
  return {
    is: 'compared',
    with: isStored || stored === null ? 'protocol' : 'stored',
    school: stage,
    changes: whatChanges(stage, by(other), by(settings)),
    gaps: gapsIn(stage, by(withoutFigures(settings)), by(settings)),
  };
}

/** The school in the form without what makes no difference to its rules; null when it is not complete. */
function profileIn(draft: SchoolDraft): SchoolProfile | null {
  const rest = { name: 'x', origins: '', pageNames: '', codes: [], mappings: [], settings: {} };
  const checked = checkProfile(candidateOf({ ...draft, ...rest }));
  return 'profile' in checked ? checked.profile : null;
}
