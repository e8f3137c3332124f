import { formatDay } from '../../rules/attendance/day.ts';
import type { InputIssue } from '../../rules/evaluate/issues.ts';
import type { LadderPlace, LadderPosition } from '../../rules/evaluate/ladder-place.ts';
import type { PackCase } from './case-schema.ts';
import { differs, unknownName } from './differs.ts';
import type { JudgedCase } from './judge-case.ts';

/** Where a case expects another place on the ladder, another guard or another word about consent. */
export function mismatchesBesides(item: PackCase, judged: JudgedCase): InputIssue[] {
  const isStep = (path: string, action: string) =>
    unknownName(path, action, judged.actionIds, 'a step of these packs');
  return [
    ...(item.ladder === undefined ? [] : ladderMismatches(item.ladder, judged.place())),
    ...Object.entries(item.guards).flatMap(([action, expected]) => {
      const path = `guards.${action}`;
      const { blockedBy, checks, redirect } = judged.guardsAt(action);
      return [
        ...isStep(path, action),
        ...differs(`${path}.blockedBy`, expected.blockedBy, blockedBy),
        ...differs(`${path}.checks`, expected.checks, checks),
        ...(expected.redirect === undefined
          ? []
          : differs(`${path}.redirect`, expected.redirect, redirect)),
      ];
    }),
    ...Object.entries(item.consent).flatMap(([action, { says }]) => {
      const path = `consent.${action}`;
      return [...isStep(path, action), ...differs(`${path}.says`, says, judged.consentAt(action))];
    }),
  ];
}

type ExpectedPlace = NonNullable<PackCase['ladder']>;

function ladderMismatches(expected: ExpectedPlace, found: LadderPosition | null): InputIssue[] {
  const main = found?.main ?? null;
  const beside = found?.beside ?? [];
  const placeOf = (id: string) =>
    [...(main === null ? [] : [main]), ...beside].find(({ state }) => state.id === id);
  return [
    ...differs('ladder.main', expected.main, main?.state.id ?? 'none'),
    ...differs(
      'ladder.beside',
      expected.beside,
      beside.map(({ state }) => state.id),
    ),
    ...(['since', 'due', 'overdue'] as const).flatMap((key) =>
      Object.entries(perState(expected[key], expected.main)).flatMap(([id, value]) => {
        const place = placeOf(id);
        const path = isPerState(expected[key]) ? `ladder.${key}.${id}` : `ladder.${key}`;
        return differs(path, value, place === undefined ? 'not here' : shown(place, key));
      }),
    ),
  ];
}

function isPerState(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function perState(value: unknown, main: string): Record<string, unknown> {
  if (value === undefined) return {};
  return isPerState(value) ? value : { [main]: value };
}

function shown(place: LadderPlace, key: 'since' | 'due' | 'overdue'): string | boolean | null {
  const value = place[key];
  return typeof value === 'number' ? formatDay(value) : value;
}
