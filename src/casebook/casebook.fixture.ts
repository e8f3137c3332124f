import { vi } from 'vitest';
import { endSession } from '../store/memory-session.fixture.ts';
import { contents, fill, refuseWhen } from '../store/memory-storage.fixture.ts';
import { filesOf } from './casebook.ts';
import { readAgain } from './opened-book.ts';
import type { Entry, PupilFile } from './pupil-file.ts';

/** A pupil of a school, and things to log. A test mocks storage with the fixtures of `store`. */
export const SCHOOL = { origin: 'https://lvs.example', school: 'linde' };
export const NR = ['nr:4711'];
export const NC = ['nc:Noor Aydın|7A'];
export const BOTH = [...NR, ...NC];
export const TALK: Entry = { what: 'fact', name: 'talk.date', value: '2026-11-19' };
export const SICK: Entry = { what: 'fact', name: 'sick.explained', value: true };
const mark = {
  rule: 'denbosch.late.school-talk',
  how: 'seen',
  on: '2026-11-20',
  until: null,
  lastDay: '2026-11-19',
  severity: 'action',
} as const;
export const SEEN: Entry = { what: 'mark', mark };

/** What is known of a pupil by these keys. */
export async function fileOf(
  keys: readonly string[],
  place = SCHOOL,
): Promise<PupilFile | undefined> {
  return (await filesOf(place, [{ key: 'x', keys }])).get('x');
}

/** As on a device where it was just installed, on Friday 20 November 2026. */
export function startAnew(): void {
  fill({});
  refuseWhen(() => false);
  restart();
  vi.useFakeTimers({ toFake: ['Date'] });
  setDay('2026-11-20');
}

/** As when the browser was closed and opened again. */
export function restart(): void {
  endSession();
  sleep();
}

/** As when the background slept and was woken. */
export function sleep(): void {
  readAgain();
}

export function setDay(date: string): void {
  vi.setSystemTime(new Date(`${date}T10:00:00`));
}

export function later(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

export function onDisk(): string[] {
  return Object.keys(contents()).sort();
}
