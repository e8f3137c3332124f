import { type Day, weekdayOf } from '../../rules/attendance/day.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import { SEVERITIES } from '../../rules/evaluate/signal.ts';
import type { Role } from '../schools/profile/profile.ts';
import type { ExplainedSignal, PupilVerdict } from './judge.ts';
import { firstStepOf } from './outcomes.ts';
import { isInWave, type Wave, type WaveDay } from './wave.ts';
import { type WelcomeBack, welcomeBack } from './welcome-back.ts';

/** Somebody, or the whole group, to think of today. */
export type TodayItem =
  | { about: 'call'; verdict: PupilVerdict; explained: ExplainedSignal }
  /** A term that ends this week, or ended already. */
  | { about: 'term'; verdict: PupilVerdict; explained: ExplainedSignal; due: Day }
  | { about: 'welcome'; verdict: PupilVerdict; back: WelcomeBack }
  /** Much of the group was ill; `calls`: how many calls this line stands for. */
  | { about: 'wave'; wave: WaveDay; calls: number };

/** What the list needs of one pupil. */
export interface TodayPupil {
  verdict: PupilVerdict;
  /** Signals that call upon this person now, loudest first. */
  asking: readonly ExplainedSignal[];
  wave: Wave;
}

const MOST_LINES = 5;
const DAYS_OF_WEEK = 7;

/**
 * The Vandaag list: whom to call, terms of this week, whom to welcome back, and what goes round. A pupil
 * has one line. Calls about an illness that goes round are one line together; each keeps its badge.
 */
export function todayItems(
  pupils: readonly TodayPupil[],
  role: Role,
  calendar: SchoolCalendar,
  asOf: Day,
): TodayItem[] {
  const waves: WaveDay[] = [];
  const items = pupils.flatMap((pupil): TodayItem[] => {
    const { verdict, asking, wave } = pupil;
    const calls = asking.filter(isCall);
    const explained = calls.find((call) => !isInWave(call, wave));
    if (explained !== undefined) return [{ about: 'call', verdict, explained }];
    const term = termOf(asking, asOf);
    if (term !== null) return [{ about: 'term', verdict, ...term }];
    if (calls[0] !== undefined) {
      waves.push(wave.get(calls[0].signal.evidence.at(-1)!)!);
      return [];
    }
    // Who keeps no eye on single pupils welcomes nobody back.
    const back = role === 'management' ? null : welcomeOf(verdict, calendar, asOf);
    return back === null ? [] : [{ about: 'welcome', verdict, back }];
  });
  return [
    ...items.filter(({ about }) => about === 'call').sort(byLoudness),
    ...items.filter((item) => item.about === 'term').sort((a, b) => a.due - b.due),
    ...items.filter(({ about }) => about === 'welcome'),
    ...waveItem(pupils, waves, calendar, asOf),
  ].slice(0, MOST_LINES);
}

function isCall({ signal }: ExplainedSignal): boolean {
  return firstStepOf(signal) === 'contact';
}

/** The first term that ends on or before the last day of this week. */
function termOf(
  asking: readonly ExplainedSignal[],
  asOf: Day,
): { explained: ExplainedSignal; due: Day } | null {
  const endOfWeek = asOf + DAYS_OF_WEEK - weekdayOf(asOf);
  const terms = asking.flatMap((explained) => {
    const { due } = explained.signal;
    return due === null || due > endOfWeek ? [] : [{ explained, due }];
  });
  return terms.sort((a, b) => a.due - b.due)[0] ?? null;
}

function welcomeOf(
  { attendance }: PupilVerdict,
  calendar: SchoolCalendar,
  asOf: Day,
): WelcomeBack | null {
  return attendance.unjudged === null ? welcomeBack(attendance, calendar, asOf) : null;
}

function byLoudness(a: TodayItem, b: TodayItem): number {
  if (a.about !== 'call' || b.about !== 'call') return 0;
  const rank = ({ explained: { signal } }: typeof a) => SEVERITIES.indexOf(signal.severity);
  return rank(a) - rank(b);
}

/** What goes round now, or what calls were folded into; of several groups the one that is hit hardest. */
function waveItem(
  pupils: readonly TodayPupil[],
  folded: readonly WaveDay[],
  calendar: SchoolCalendar,
  asOf: Day,
): TodayItem[] {
  const recent = [asOf, calendar.schoolDayBefore(asOf)];
  const now = pupils.flatMap(({ wave }) => recent.flatMap((day) => (day && wave.get(day)) || []));
  const [wave] = [...folded, ...now].sort((a, b) => b.day - a.day || b.ill - a.ill);
  return wave === undefined ? [] : [{ about: 'wave', wave, calls: folded.length }];
}
