import type { Settings } from '../attendance/pupil-case.ts';
import type { CompiledPack, CompiledRule } from './compiled-pack.ts';
import type { GuardBody, SettledBody } from './rule-body.ts';
import { settle } from './settings.ts';

/** A pack with this school's settings filled in. */
export interface SettledPack {
  rules: ReadonlyMap<string, SettledRule>;
  guards: ReadonlyMap<string, GuardBody>;
}

export interface SettledRule {
  id: string;
  family: CompiledRule['family'];
  body: SettledBody;
}

/** The same for every pupil of a school, so settled once per pack and settings object. */
const known = new WeakMap<Settings, WeakMap<CompiledPack, SettledPack>>();

export function settledPack(pack: CompiledPack, settings: Settings): SettledPack {
  const ofSettings = known.get(settings) ?? new WeakMap<CompiledPack, SettledPack>();
  known.set(settings, ofSettings);
  const found = ofSettings.get(pack);
  if (found) return found;
  const settled: SettledPack = {
    rules: new Map(
      pack.rules.map(({ id, family, body }) => [
        id,
        { id, family, body: settle(body, settings) as SettledBody },
      ]),
    ),
    guards: new Map(pack.guards.map(({ id, body }) => [id, body])),
  };
  ofSettings.set(pack, settled);
  return settled;
}
