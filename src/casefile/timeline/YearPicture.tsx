import { useId } from 'preact/hooks';
import type { CaseSheet, CaseSignal } from '../../signals/case/case-sheet.ts';
import { timelineTexts } from '../../texts/case-timeline.ts';
import { monthAndYear } from '../../texts/dutch-date.ts';
import { DayMark } from './DayMark.tsx';
import { LoggedMark } from './LoggedMark.tsx';
import { marksOf } from './mark-of.ts';
import { CELL, GRID_WIDTH, monthRows, placeOf, type Stretch, stretchesOf } from './year-grid.ts';
import { countsSentence } from './year-words.ts';

/** The school year as a picture: a row per month. `windowOf`: the signal whose period is shown. */
export function YearPicture({
  sheet,
  windowOf,
}: {
  sheet: CaseSheet;
  windowOf: CaseSignal | null;
}) {
  const { timeline, asOf } = sheet;
  const id = useId();
  const rows = monthRows(timeline.from, timeline.to);
  const unseen = timeline.unseen.flatMap((range) => stretchesOf(rows, range));
  const today = placeOf(rows, asOf);
  const label = timelineTexts.picture(
    `${monthAndYear(timeline.from)} – ${monthAndYear(timeline.to)}`,
    countsSentence(timeline),
  );
  return (
    <svg
      class="year"
      role="img"
      aria-label={label}
      viewBox={`0 -2 ${GRID_WIDTH + 2} ${rows.length * CELL.height + 4}`}
    >
      <Hatching id={id} />
      {rows.map(({ month, y, from, to }) => (
        <g key={month}>
          <text class="month" x={0} y={y + 13}>
            {timelineTexts.months[month - 1]}
          </text>
          <rect class="month-line" {...boxOf(stretchesOf(rows, { from, to })[0]!)} />
        </g>
      ))}
      {timeline.vakanties
        .flatMap((range) => stretchesOf(rows, range))
        .map((stretch) => (
          <rect key={keyOf(stretch)} class="vakantie" {...boxOf(stretch)} />
        ))}
      {timeline.freeDays
        .flatMap((day) => stretchesOf(rows, { from: day, to: day }))
        .map((stretch) => (
          <rect key={keyOf(stretch)} class="free" {...boxOf(stretch)} />
        ))}
      {unseen.map((stretch) => (
        <rect key={keyOf(stretch)} fill={`url(#${id})`} {...boxOf(stretch)} />
      ))}
      {windowOf !== null &&
        stretchesOf(rows, windowOf.signal.window).map(({ x, y, width }) => (
          <rect key={`${x} ${y}`} class="window" x={x} y={y + 15.5} width={width} height={2} />
        ))}
      {timeline.days.map((one) => {
        const place = placeOf(rows, one.day);
        return (
          place !== null && (
            <g key={one.day}>
              {marksOf(one)
                .slice(0, 2)
                .map((mark, index) => (
                  <DayMark key={mark} mark={mark} x={place.x + 0.5} y={place.y + 7 - index * 7} />
                ))}
            </g>
          )
        );
      })}
      {timeline.logged.map(({ day, fact }) => {
        const place = placeOf(rows, day);
        return place !== null && <LoggedMark key={`${day} ${fact}`} {...place} />;
      })}
      {today !== null && (
        <rect class="today" x={today.x} y={today.y} width={CELL.width} height={CELL.height - 1} />
      )}
    </svg>
  );
}

/** Slanted lines, told apart from the plain bars of a vakantie without any colour. */
export function Hatching({ id }: { id: string }) {
  return (
    <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse">
      <path class="hatch" d="M-1 1L1 -1M0 4L4 0M3 5L5 3" />
    </pattern>
  );
}

function boxOf({ x, y, width }: Stretch) {
  return { x, y: y + 1, width, height: CELL.height - 3 };
}

function keyOf({ x, y }: Stretch): string {
  return `${x} ${y}`;
}
