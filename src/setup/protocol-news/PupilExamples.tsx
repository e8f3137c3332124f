import { useMemo, useState } from 'preact/hooks';
import {
  buildCalendar,
  type CompiledPack,
  type Day,
  type PackLibrary,
  packsOfSchool,
} from '../../../rules/index.ts';
import { calendarSpecOf } from '../../schools/calendar/calendar-of.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { usableSettings } from '../../schools/settings/settings-figures.ts';
import { inventedDay } from '../../signals/what-if/invented-cases.ts';
import { type ChangedRow, whatChanges } from '../../signals/what-if/what-changes.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { newsTexts } from '../../texts/protocol-news.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { ChangesTable } from '../rules/ChangesTable.tsx';

/** Two versions of the protocol of a school. */
export interface Versions {
  before: CompiledPack;
  after: CompiledPack;
  school: SchoolProfile;
  library: PackLibrary;
  today: Day;
}

/** Pupils who do not exist, with what is seen of them by the one version and by the other. */
export function PupilExamples(props: Versions) {
  // It takes some time, so it is worked out for who asks.
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="what-changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{newsTexts.pupils}</summary>
      {isOpen && <Examples {...props} />}
    </details>
  );
}

function Examples({ before, after, school, library, today }: Versions) {
  const found = useMemo(
    () => examples({ before, after, school, library, today }),
    [before, after, school, library, today],
  );
  if (found === null) return <p>{rulesTexts.incomplete}</p>;
  return (
    <>
      <p>{rulesTexts.changedFor(found.changed.length)}</p>
      <ChangesTable
        changed={found.changed}
        same={[]}
        sector={school.sector}
        heads={[rulesTexts.now, rulesTexts.soon]}
      />
      <p class="hint">{rulesTexts.madeUp(mediumDate(found.asOf))}</p>
    </>
  );
}

/** Null when the school has no school days to invent pupils on. */
function examples({
  before,
  after,
  school,
  library,
  today,
}: Versions): { changed: ChangedRow[]; asOf: Day } | null {
  const { sector, municipality, protocol, settings } = school;
  const calendar = buildCalendar(calendarSpecOf(school));
  const asOf = inventedDay(calendar, today);
  if (asOf === null) return null;
  const current = packsOfSchool(library, protocol, settings, today);
  const law = current.filter(({ id }) => id !== protocol);
  const by = (version: CompiledPack) => {
    const packs = [version, ...law];
    return { packs, settings: usableSettings(settings, packs, sector) };
  };
  const stage = { sector, municipality, calendar, asOf };
  return { changed: whatChanges(stage, by(before), by(after)).changed, asOf };
}
