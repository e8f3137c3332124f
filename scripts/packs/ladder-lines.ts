import { type Day, formatDay } from '../../rules/attendance/day.ts';
import type { PupilCase } from '../../rules/attendance/pupil-case.ts';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { type LadderPlace, placeOnLadder } from '../../rules/evaluate/ladder-place.ts';
import { labelled } from './explain-rule.ts';
import { inline } from './inline.ts';

/** Where a case stands on the route of each pack that has one. */
export function ladderLines(pupilCase: PupilCase, packs: readonly CompiledPack[]): string[] {
  return packs
    .filter(({ ladder }) => ladder.length > 0)
    .flatMap((pack) => {
      const { main, beside } = placeOnLadder(pupilCase, pack);
      return [
        '',
        `Place on the ladder of ${pack.id}${main === null ? ': no step of the main track' : ''}`,
        '',
        ...(main === null ? [] : placeLines(main)),
        ...beside.flatMap(placeLines),
      ];
    });
}

function placeLines({ state, since, due, overdue }: LadderPlace): string[] {
  const { id, name, track, section, regie, participants, documents, term, exits } = state;
  const given = (label: string, value: string | null) =>
    labelled(label, value === null ? [] : [value]);
  const date = (day: Day) => formatDay(day);
  return [
    `${id}: ${name} (${track}; ${section})`,
    ...given('since', since === null ? 'always' : date(since)),
    ...given('term', term === null ? null : inline(term)),
    ...given('due', due === null ? null : `${date(due)}, ${overdue ? 'overdue' : 'in time'}`),
    ...given('leads', regie),
    ...given('with', participants),
    ...given('papers', documents),
    ...labelled(
      'exit',
      exits.map(({ to, when }) => `${to ?? 'the end of the case'}: ${when}`),
    ),
  ];
}
