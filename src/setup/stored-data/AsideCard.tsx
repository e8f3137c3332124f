import { schoolFormat } from '../../schools/stored/school-format.ts';
import type { Aside } from '../../store/set-aside.ts';
import { listText } from '../../texts/list-text.ts';
import { fullMoment } from '../../texts/moment.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { AskTwice } from './AskTwice.tsx';
import { KeptCard } from './KeptCard.tsx';
import { namesIn } from './names-in.ts';

/** Something that was set aside: kept until a person says twice that it may go. */
export function AsideCard({ aside, onForget }: { aside: Aside; onForget: () => void }) {
  const { from, at, raw } = aside;
  const names = listText(namesIn(raw));
  const title = storedDataTexts.asideOf(names || what(from));
  return (
    <KeptCard
      title={title}
      from={from}
      raw={raw}
      about={
        <p class="hint">
          {storedDataTexts.asideAt(at === null ? null : fullMoment(at.getTime()), from)}
        </p>
      }
      actions={(describedBy) => (
        <AskTwice
          label={storedDataTexts.forget}
          describedBy={describedBy}
          question={storedDataTexts.forgetSure(title)}
          yes={storedDataTexts.forgetYes}
          no={storedDataTexts.forgetNo}
          onYes={onForget}
        />
      )}
    />
  );
}

/** What stood there, when no name can be read. */
function what(from: string): string {
  return from.startsWith(schoolFormat.prefix) ? storedDataTexts.unnamed : `“${from}”`;
}
