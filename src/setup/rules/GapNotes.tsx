import type { Sector } from '../../../rules/index.ts';
import { withFigure } from '../../schools/settings/settings-figures.ts';
import type { Gap } from '../../signals/what-if/what-changes-gaps.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { Offered } from '../locks/Offered.tsx';
import { useSaid } from '../use-said.tsx';
import { gapSentence } from './gap-sentence.ts';
import type { RowProps } from './row-props.ts';
import { writtenNumber } from './typed-number.ts';

/** Counts between two steps at which nothing would be said, each with a way to close the gap. */
export function GapNotes(
  props: Pick<RowProps, 'settings' | 'change'> & { gaps: readonly Gap[]; sector: Sector },
) {
  const { gaps, sector, settings, change } = props;
  const { say, said } = useSaid();
  return (
    <>
      {gaps.map((gap) => {
        const { below, closeAt } = gap;
        return (
          <div key={below.rule.id} class="note gap">
            <p>{gapSentence(gap, sector)}</p>
            {closeAt !== null && (
              <Offered>
                <button
                  type="button"
                  onClick={() => {
                    change(withFigure(settings, below.rule.id, 'atMost', closeAt));
                    say(rulesTexts.gapClosed(writtenNumber(closeAt)));
                  }}
                >
                  {rulesTexts.closeGap(writtenNumber(closeAt))}
                </button>
              </Offered>
            )}
          </div>
        );
      })}
      {said}
    </>
  );
}
