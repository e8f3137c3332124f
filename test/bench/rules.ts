import { packAttendance } from '../../rules/attendance/day-marks.ts';
import { evaluatePupil } from '../../rules/evaluate/evaluate-pupil.ts';
import { type PackLibrary, packsOfSchool } from '../../rules/evaluate/pack-choice.ts';
import { countAll, metOf } from './ours.ts';
import { datedRecords, dateFnsPeer, jsonRulesPeer } from './peers.ts';
import { race } from './stopwatch.ts';
import { AS_OF, CALENDAR, COUNT_RULES, caseOf, pupilNumber } from './workload.ts';

/** How often one thing is done in the time of another: 50 means fifty times as fast. */
export interface Ratio {
  what: string;
  of: string;
  times: number;
  /** The least that we ask of it; null: reported only. */
  atLeast: number | null;
}

export interface RulesBench {
  pupils: number;
  rules: number;
  ratios: Ratio[];
}

const PUPILS = 200;

/** The shipped counting and the whole shipped evaluation against two peers, in one run. */
export async function benchRules(library: PackLibrary, rounds: number): Promise<RulesBench> {
  const records = Array.from({ length: PUPILS }, (_, seed) => pupilNumber(seed));
  const options = { countExcusedLates: false };
  const packed = records.map((list) => packAttendance(list, CALENDAR, options));
  const dated = records.map(datedRecords);
  const cases = records.map((list) => caseOf(list, 'vo'));
  const counts = packed.map((attendance) => {
    const amounts = countAll(attendance, COUNT_RULES);
    return Object.fromEntries(COUNT_RULES.map(({ id }, index) => [id, amounts[index]!]));
  });
  const jsonRules = jsonRulesPeer(COUNT_RULES);
  const dateFns = dateFnsPeer(COUNT_RULES);
  await sameAnswers();

  const wholes = ['tilburg', 'denbosch'].map((id) => ({
    id,
    packs: packsOfSchool(library, id, {}, AS_OF),
  }));
  const timesAsFast = await race(
    [
      { name: 'counting', run: () => packed.map((p) => countAll(p, COUNT_RULES)) },
      {
        name: 'counting from registrations',
        run: () =>
          records.map((list) => countAll(packAttendance(list, CALENDAR, options), COUNT_RULES)),
      },
      { name: 'json-rules-engine', run: () => inTurn(counts, jsonRules) },
      { name: 'date-fns filters', run: () => dated.map(dateFns) },
      ...wholes.map(({ id, packs }) => ({
        name: `evaluate ${id}`,
        run: () => cases.map((pupilCase) => evaluatePupil(pupilCase, packs)),
      })),
    ],
    rounds,
  );
  const ratio = (what: string, of: string, atLeast: number | null = null): Ratio => ({
    what,
    of,
    times: timesAsFast(what, of),
    atLeast,
  });
  return {
    pupils: PUPILS,
    rules: COUNT_RULES.length,
    ratios: [
      ratio('counting', 'json-rules-engine', 50),
      ratio('counting', 'date-fns filters'),
      ratio('counting from registrations', 'json-rules-engine'),
      ratio('counting from registrations', 'date-fns filters'),
      ...wholes.flatMap(({ id }) => [
        ratio(`evaluate ${id}`, 'json-rules-engine'),
        ratio(`evaluate ${id}`, 'date-fns filters'),
      ]),
    ],
  };

  /** A race between different answers would mean nothing. */
  async function sameAnswers(): Promise<void> {
    for (let pupil = 0; pupil < PUPILS; pupil++) {
      const ours = metOf(countAll(packed[pupil]!, COUNT_RULES), COUNT_RULES).join();
      const theirs = [(await jsonRules(counts[pupil]!)).join(), dateFns(dated[pupil]!).join()];
      if (theirs.some((met) => met !== ours)) {
        throw new Error(`pupil ${pupil}: expected ${ours}, found ${theirs.join(' and ')}`);
      }
    }
  }
}

async function inTurn<T>(items: readonly T[], run: (item: T) => Promise<unknown>): Promise<void> {
  for (const item of items) await run(item);
}
