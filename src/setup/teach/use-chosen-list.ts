import { useEffect, useState } from 'preact/hooks';
import type { Candidate } from '../../lvs/recognise/candidate.ts';
import { PROPOSED } from '../../lvs/recognise/confidence.ts';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
import { type Choices, choicesOf, columnsKnown, firstChoices } from './choices.ts';
import type { TaughtPart, TaughtTab } from './use-taught-tab.ts';

export interface ListOnPage {
  part: TaughtPart;
  candidate: Candidate;
}

/**
 * The lists of a tab under one numbering, the one that is chosen, and what a person says of it. Numbers
 * and ring are kept the same in the page.
 */
export function useChosenList(
  tab: TaughtTab,
  parts: readonly TaughtPart[],
  mapping: PageMapping | null,
) {
  const all = parts.flatMap((part) => part.candidates.map((candidate) => ({ part, candidate })));
  const [picked, setPicked] = useState<number | null>(null);
  /** By number and what the list looks like: choices for another list mean nothing. */
  const [said, setSaid] = useState<Readonly<Record<string, Choices>>>({});
  const number = picked !== null && picked <= all.length ? picked : likeliest(all, mapping);
  const chosen = number === null ? null : all[number - 1]!;

  useEffect(() => {
    let first = 1;
    for (const { page, candidates } of parts) {
      tab.say(page, { type: 'teach-outline', first, ring: number });
      first += candidates.length;
    }
  }, [parts, number]);

  const key = chosen === null ? '' : `${number} ${shapeOf(chosen.candidate)}`;
  const choices = said[key] ?? (chosen && choicesFor(chosen.candidate, mapping));
  return {
    all,
    number,
    choose: setPicked,
    chosen: chosen && choices && { ...chosen, choices },
    change: (part: Partial<Choices>) =>
      setSaid((old) => (choices === null ? old : { ...old, [key]: { ...choices, ...part } })),
  };
}

function shapeOf({ as, columns }: Candidate): string {
  return `${as} ${JSON.stringify(columns.map(({ headers }) => headers))}`;
}

function choicesFor(candidate: Candidate, mapping: PageMapping | null): Choices {
  const isKnown = mapping !== null && columnsKnown(mapping.spec, candidate) > 0;
  return isKnown ? choicesOf(mapping.spec, candidate) : firstChoices(candidate);
}

/** The list that was taught before, or else the one that looks most like attendance; null: nobody can say. */
function likeliest(all: readonly ListOnPage[], mapping: PageMapping | null): number | null {
  const worth = ({ candidate }: ListOnPage) =>
    mapping === null ? candidate.confidence : columnsKnown(mapping.spec, candidate);
  const best = Math.max(...all.map(worth));
  const isClear = all.length === 1 || best >= (mapping === null ? PROPOSED : 1);
  return isClear && all.length > 0 ? all.findIndex((list) => worth(list) === best) + 1 : null;
}
