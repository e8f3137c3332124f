import { isDeepStrictEqual } from 'node:util';
import { found } from '../../rules/evaluate/found.ts';
import type { InputIssue } from '../../rules/evaluate/issues.ts';
import { type PackLibrary, protocolsIn } from '../../rules/evaluate/pack-choice.ts';
import { type CaseFile, type PackCase, toReadCase } from './case-file.ts';
import { type JudgedCase, judgeCase } from './judge-case.ts';

/** What is wrong with a file of cases: a case that is none, or that expects something else than comes out. */
export function compareCases(file: CaseFile, library: PackLibrary): InputIssue[] {
  const protocols = protocolsIn(library);
  if (!protocols.includes(file.pack)) {
    return [{ path: 'pack', message: `expected the id of a pack ${found(file.pack, protocols)}` }];
  }
  return file.cases.flatMap((item, index) =>
    compareCase(file, item, library).map(({ path, message }) => ({
      path: `cases[${index}]${path === '' ? '' : `.${path}`}`,
      message,
    })),
  );
}

function compareCase(file: CaseFile, item: PackCase, library: PackLibrary): InputIssue[] {
  try {
    return mismatches(item, judgeCase(toReadCase(file, item), library));
  } catch (error) {
    return [{ path: '', message: (error as Error).message }];
  }
}

function inShort({ status, value }: Record<string, unknown>) {
  return { status, value };
}

/** Where a case expects something else than comes out. */
export function mismatches(item: PackCase, { ruleIds, signals, least }: JudgedCase): InputIssue[] {
  const differs = (path: string, expected: unknown, actual: unknown): InputIssue[] =>
    isDeepStrictEqual(expected, actual)
      ? []
      : [
          {
            path,
            message: `expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`,
          },
        ];
  const inForce = (path: string, rule: string): InputIssue[] =>
    ruleIds.includes(rule)
      ? []
      : [{ path, message: `expected the id of a rule in force ${found(rule, ruleIds)}` }];
  return [
    ...Object.entries(item.at).flatMap(([rule, value]) => {
      const path = `at.${rule}`;
      return [...inForce(path, rule), ...differs(path, value, least(rule))];
    }),
    ...Object.entries(item.expect).flatMap(([rule, expected]) => {
      const path = `expect.${rule}`;
      const signal: Record<string, unknown> | undefined = signals.get(rule);
      const differences =
        expected === 'none' || signal === undefined
          ? differs(path, expected, signal === undefined ? 'none' : inShort(signal))
          : Object.entries(expected).flatMap(([key, value]) =>
              differs(`${path}.${key}`, value, signal[key]),
            );
      return [...inForce(path, rule), ...differences];
    }),
  ];
}
