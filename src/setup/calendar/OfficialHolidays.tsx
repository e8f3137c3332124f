import { Fragment } from 'preact';
import { formatDay, officialHolidays, type Region } from '../../../rules/index.ts';
import { schoolYearFrom, startYearOf } from '../../schools/calendar/school-year.ts';
import { calendarTexts, holidayName, sayRange } from '../../texts/calendar.ts';
import { regionNames } from '../../texts/setup-names.ts';
import { Offered } from '../locks/Offered.tsx';
import type { PartProps } from '../settings/part-props.ts';

/** The official holidays of a region in this and the next school year, to check and, if need be, to own. */
export function OfficialHolidays(
  props: PartProps & { region: Region; onOwned: (sentence: string) => void },
) {
  const { region, draft, change, today } = props;
  const thisYear = startYearOf(today);
  const own = () => {
    // Last year's too: rules look back over months.
    const from = schoolYearFrom(thisYear - 1).from;
    const to = schoolYearFrom(thisYear + 1).to;
    const copied = officialHolidays(region)
      .filter((range) => range.to >= from && range.from <= to)
      .map((range) => ({ from: formatDay(range.from), to: formatDay(range.to) }));
    const holidays = [...draft.holidays, ...copied].sort((a, b) => (a.from < b.from ? -1 : 1));
    change({ region: 'own', holidays });
    props.onOwned(calendarTexts.owned(copied.length));
  };
  return (
    <section aria-labelledby="official-holidays" class="form-group">
      <h4 id="official-holidays">{calendarTexts.official(regionNames[region])}</h4>
      <div class="columns years">
        {[thisYear, thisYear + 1].map((startYear) => (
          <div key={startYear}>
            <h5>{calendarTexts.schoolYear(startYear)}</h5>
            <Year region={region} startYear={startYear} isFirst={startYear === thisYear} />
          </div>
        ))}
      </div>
      <Offered>
        <p class="hint">{calendarTexts.officialHint}</p>
        <button type="button" onClick={own}>
          {calendarTexts.own}
        </button>
      </Offered>
    </section>
  );
}

/** Each holiday under the year in which it begins; the summer before the first year stands there too. */
function Year(props: { region: Region; startYear: number; isFirst: boolean }) {
  const { from, to } = schoolYearFrom(props.startYear);
  const list = officialHolidays(props.region).filter((range) => {
    const last = props.isFirst ? range.to : range.from;
    return last >= from && range.from <= to;
  });
  if (list.length === 0) {
    return <p>{calendarTexts.officialUnknown(calendarTexts.schoolYear(props.startYear))}</p>;
  }
  return (
    <dl class="official">
      {list.map((range) => (
        <Fragment key={range.from}>
          <dt>{holidayName(range)}</dt>
          <dd>{sayRange(range)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
