import { formatDay } from '../../rules/attendance/day.ts';
import type { PupilCase } from '../../rules/attendance/pupil-case.ts';
import { found } from '../../rules/evaluate/found.ts';
import { loudestFirst, type Trace } from '../../rules/evaluate/judge-all.ts';
import { residenceOn } from '../../rules/evaluate/residence.ts';
import { consentLines } from './consent-lines.ts';
import { type Explained, explainRule, labelled, openText } from './explain-rule.ts';
import { ladderLines } from './ladder-lines.ts';
import { OUT_TITLES, outReason } from './outcome-text.ts';
import { tracesOfCase } from './traces-of-case.ts';
import type { AskedCase, WrongCase } from './with-case.ts';

/** What every rule of the packs in use says about a case and why, as lines to read. */
export function explainCase(asked: AskedCase): string {
  const traces = tracesOfCase(asked.read, asked.packs);
  const spoken = loudestFirst(traces).map((trace) => explainedIn(asked, trace));
  const { read, packs } = asked;
  const { scope } = read;
  const others = packs
    .flatMap(({ rules }) => rules)
    .filter(({ body }) => body.scope !== scope).length;
  return [
    ...headLines(asked),
    ...titled(`Rules that say something: ${spoken.length}`),
    ...spoken.flatMap((explained) => [...explainRule(explained, false), '']),
    ...outLines(asked, traces),
    `Not asked: ${others} rules about a ${scope === 'pupil' ? 'school' : 'pupil'}`,
    ...(read.scope === 'pupil'
      ? [...ladderLines(read.case, packs), ...consentLines(read.case, spoken)]
      : []),
    ...packs.flatMap(({ id, open }) =>
      open.length === 0
        ? []
        : [
            ...titled(`Left open by ${id} as a whole`),
            ...open.map((point) => `  ${openText(point)}`),
          ],
    ),
  ].join('\n');
}

/** One rule whole, also when it says nothing; or that there is no such rule. */
export function explainOne(asked: AskedCase, ruleId: string): string | WrongCase {
  const traces = tracesOfCase(asked.read, asked.packs);
  const trace = traces.find(({ rule }) => rule.id === ruleId);
  if (trace !== undefined) return explainRule(explainedIn(asked, trace), true).join('\n');
  const known = traces.map(({ rule }) => rule.id);
  const message = `expected the id of a rule about a ${asked.read.scope} ${found(ruleId, known)}`;
  return { id: asked.id, error: { path: '--rule', message } };
}

function explainedIn({ packs }: AskedCase, trace: Trace): Explained {
  const all = packs.flatMap((pack) => pack.rules.map((written) => ({ pack, written })));
  return { trace, ...all.find(({ written }) => written.id === trace.rule.id)! };
}

function titled(title: string): string[] {
  return ['', title, ''];
}

function headLines({ id, read, packs }: AskedCase): string[] {
  const { asOf, school } = read.case;
  return [
    `Case ${id}: ${read.scope} on ${formatDay(asOf)}`,
    ...labelled('school', [`${school.sector}, ${school.municipality}`]),
    ...(read.scope === 'pupil' ? pupilLines(read.case) : []),
    ...labelled('pack', packs.length === 0 ? ['none in force on that day'] : []),
    ...labelled(
      'pack',
      packs.map(({ id, title, validFrom, validTo, reviewedOn }) => {
        const force = `in force from ${validFrom}${validTo === null ? '' : ` to ${validTo}`}`;
        return `${id}: ${title} (${force}, compared on ${reviewedOn})`;
      }),
    ),
  ];
}

function pupilLines(pupilCase: PupilCase): string[] {
  const { asOf, pupil, coverage } = pupilCase;
  const { municipality, since } = residenceOn(pupilCase, asOf);
  const birth =
    pupil.birthDate === null ? 'birth date not known' : `born ${formatDay(pupil.birthDate)}`;
  const moved = since === null ? '' : ` since ${formatDay(since)}`;
  const silence = coverage.absentMeansPresent ? 'means present' : 'says nothing';
  return [
    ...labelled('pupil', [`${birth}, belongs to ${municipality}${moved}`]),
    ...labelled('covered', [
      `${formatDay(coverage.from)} to ${formatDay(coverage.to)}; no registration ${silence}`,
    ]),
  ];
}

/** The rules that say nothing, one line each, by what keeps them out. */
function outLines(asked: AskedCase, traces: readonly Trace[]): string[] {
  const out = traces.filter(({ signal }) => signal === null);
  return [
    `Rules that say nothing: ${out.length}`,
    '',
    ...Object.entries(OUT_TITLES).flatMap(([why, title]) => {
      const group = out.filter(({ outcome }) => outcome.status === 'out' && outcome.why === why);
      if (group.length === 0) return [];
      const width = Math.max(...group.map(({ rule }) => rule.id.length));
      const lines = group.map((trace) => {
        const { written } = explainedIn(asked, trace);
        return `    ${written.id.padEnd(width)}  ${outReason(trace, written.body)}`;
      });
      return [`  ${title}: ${group.length}`, ...lines];
    }),
    '',
  ];
}
