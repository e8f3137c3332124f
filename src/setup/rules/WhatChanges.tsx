import { mediumDate } from '../../texts/dutch-date.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { ChangesTable } from './ChangesTable.tsx';
import type { Comparison } from './compare-rules.ts';
import { gapSentence } from './gap-sentence.ts';
import { WithoutPupil } from './WithoutPupil.tsx';

/** Before and after on pupils who do not exist, and the gaps that own figures leave. */
export function WhatChanges({ comparison }: { comparison: Comparison }) {
  return (
    <section class="panel what-changes" aria-labelledby="what-changes">
      <h4 id="what-changes">{rulesTexts.changes}</h4>
      <div role="status">
        <p>{said(comparison)}</p>
        {comparison.is === 'compared' &&
          comparison.gaps.map((gap) => (
            <p key={gap.below.rule.id} class="note">
              {gapSentence(gap, comparison.school.sector)}
            </p>
          ))}
      </div>
      {comparison.is === 'compared' && (
        <>
          <ChangesTable
            {...comparison.changes}
            sector={comparison.school.sector}
            heads={
              comparison.with === 'stored'
                ? [rulesTexts.now, rulesTexts.soon]
                : [rulesTexts.protocol, rulesTexts.school]
            }
          />
          <WithoutPupil rules={comparison.changes.withoutPupil} />
          <p class="hint">{rulesTexts.madeUp(mediumDate(comparison.school.asOf))}</p>
        </>
      )}
    </section>
  );
}

function said(comparison: Comparison): string {
  switch (comparison.is) {
    case 'incomplete':
      return rulesTexts.incomplete;
    case 'wrong':
      return rulesTexts.wrongFirst;
    case 'same':
      return rulesTexts.nothing;
    case 'compared': {
      const intro =
        comparison.with === 'stored'
          ? rulesTexts.comparedWithStored
          : rulesTexts.comparedWithProtocol;
      return `${intro} ${rulesTexts.changedFor(comparison.changes.changed.length)}`;
    }
  }
}
