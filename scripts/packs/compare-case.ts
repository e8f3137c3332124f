import { found } from '../../rules/evaluate/found.ts';
import type { InputIssue } from '../../rules/evaluate/issues.ts';
import { type PackLibrary, protocolsIn } from '../../rules/evaluate/pack-choice.ts';
import { toReadCase } from './case-file.ts';
import type { CaseFile, PackCase } from './case-schema.ts';
import { mismatchesBesides } from './compare-besides.ts';
import { differs, unknownName } from './differs.ts';
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
export function mismatches(item: PackCase, judged: JudgedCase): InputIssue[] {
  return [...signalMismatches(item, judged), ...mismatchesBesides(item, judged)];
}

function signalMismatches(item: PackCase, { ruleIds, signals, least }: JudgedCase): InputIssue[] {
  const inForce = (path: string, rule: string) =>
    unknownName(path, rule, ruleIds, 'the id of a rule in force');
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
