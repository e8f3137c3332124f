import { useMemo } from 'preact/hooks';
import { THEMES } from '../../schools/settings/settings-catalogue.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { setupTexts } from '../../texts/setup.ts';
import { errorAt } from '../field-problems.ts';
import { FormPart } from '../settings/FormPart.tsx';
import type { PartProps } from '../settings/part-props.ts';
import { Elsewhere, KeptSettings } from './OtherSettings.tsx';
import type { RowProps } from './row-props.ts';
import { ruleSchoolOf, rulesOfDraft } from './rules-of-draft.ts';
import { ThemeGroup } from './ThemeGroup.tsx';
import { useComparison } from './use-comparison.ts';
import { WhatChanges } from './WhatChanges.tsx';

/** What the protocol leaves open, with the school's own choices and figures, and what they change. */
export function RulesPart({ draft, change, library, today }: PartProps) {
  const { sector, municipality, protocol, protocolVersion, protocolSeen, settings } = draft;
  const school = useMemo(
    () => ruleSchoolOf(draft, library, today),
    [sector, municipality, protocol, protocolVersion, protocolSeen, library, today],
  );
  const rules = useMemo(
    () => (school === null ? null : rulesOfDraft(school, draft)),
    [school, settings],
  );
  const comparison = useComparison(draft, library, today);
  if (school === null || rules === null) {
    return (
      <FormPart part="rules" title={setupTexts.rulesPart}>
        <p>{rulesTexts.first}</p>
      </FormPart>
    );
  }
  const row: RowProps = {
    settings,
    change: (chosen) => change({ settings: chosen }),
    errorAt: errorAt(rules.problems),
  };
  const hasProtocol = school.packs.some(({ id }) => id === protocol);
  return (
    <FormPart part="rules" title={setupTexts.rulesPart}>
      <p class="hint">{rulesTexts.intro}</p>
      {!hasProtocol && <p class="note">{rulesTexts.noProtocol}</p>}
      <div class="themes">
        {THEMES.map((theme) => (
          <ThemeGroup
            key={theme}
            theme={theme}
            rules={rules}
            gaps={comparison?.is === 'compared' ? comparison.gaps : []}
            sector={school.sector}
            {...row}
          />
        ))}
        <Elsewhere />
      </div>
      <KeptSettings kept={rules.kept} />
      {comparison !== null && <WhatChanges comparison={comparison} />}
    </FormPart>
  );
}
