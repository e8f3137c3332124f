import { type Day, dayOf, parseDay } from '../../../rules/index.ts';

/** A moment as the clock on the wall says it; `minute` of the day, null for a whole day. */
export interface Moment {
  day: Day;
  minute: number | null;
}

/** Dutch schools; only times in world time (`Z`) are brought to it, others stand as their author saw them. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** `20261106`, `20261106T083000` or `20261106T073000Z`; null when it is none, or no day that exists. */
export function momentIn(value: string): Moment | null {
  const [, year, month, date, time, hour, minute, zulu] =
    /^(\d{4})(\d{2})(\d{2})(T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(value.trim()) ?? [];
  const day = parseDay(`${year}-${month}-${date}`);
  if (day === null) return null;
  if (time === undefined) return { day, minute: null };
  const minutes = Number(hour) * 60 + Number(minute);
  if (minutes >= 24 * 60) return null;
  return zulu === undefined ? { day, minute: minutes } : onDutchClock(day, minutes);
}

function onDutchClock(day: Day, minute: number): Moment {
  const parts = CLOCK.formatToParts(new Date((day * 24 * 60 + minute) * 60_000));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((found) => found.type === type)?.value);
  return {
    day: dayOf(part('year'), part('month'), part('day'))!,
    minute: part('hour') * 60 + part('minute'),
  };
}
