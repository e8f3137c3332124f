import { readAllLocal, removeLocal } from '../platform/local-storage.ts';
import { changeStore } from './change-store.ts';

const PREFIX = 'aside.';
const KEY = /^aside\.(\d{4}-\d\d-\d\dT[\d:]+\.\d{3}Z)\.(.*)$/s;
/** The way of version 0.1, with the time in milliseconds. */
const FORMER_KEY = /^(schools)\.aside\.(\d{1,15})$/;

/** What could not be used and was put away, so that a person can save or remove it. */
export interface Aside {
  key: string;
  /** The key under which it stood; empty when that is not known. */
  from: string;
  /** When it was set aside; null when that is not known. */
  at: Date | null;
  raw: unknown;
}

export function isAsideKey(key: string): boolean {
  return key.startsWith(PREFIX) || FORMER_KEY.test(key);
}

/** A key that is free in `all`, under which data that stood under `key` are kept as they are found. */
export function asideKey(key: string, all: Readonly<Record<string, unknown>>): string {
  const keyAt = (at: number) => `${PREFIX}${new Date(at).toISOString()}.${key}`;
  let at = Date.now();
  while (keyAt(at) in all) at++;
  return keyAt(at);
}

/** All that was set aside, oldest first. */
export async function readAsides(): Promise<Aside[]> {
  return asidesIn(await readAllLocal());
}

/** What of all that is stored was set aside, oldest first. */
export function asidesIn(all: Readonly<Record<string, unknown>>): Aside[] {
  return Object.entries(all)
    .filter(([key]) => isAsideKey(key))
    .map(([key, raw]) => ({ key, raw, ...originOfAside(key) }))
    .sort((a, b) => Number(a.at) - Number(b.at));
}

/** Removes what was set aside, for good. */
export function forgetAside(key: string): Promise<void> {
  if (!isAsideKey(key)) throw new Error(`Expected a key of data set aside, found "${key}".`);
  return changeStore(() => removeLocal([key]));
}

function originOfAside(key: string): Pick<Aside, 'from' | 'at'> {
  const [, at, from] = KEY.exec(key) ?? [];
  if (at !== undefined && from !== undefined) return { from, at: validDate(at) };
  const [, formerly = '', time] = FORMER_KEY.exec(key) ?? [];
  return { from: formerly, at: validDate(Number(time)) };
}

function validDate(time: string | number): Date | null {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date;
}
