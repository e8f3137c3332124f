import type { CompiledPack } from '../../../rules/evaluate/compiled-pack.ts';
import type { ExplainedSignal, PackWords, WordedSignal } from '../judge.ts';

/** A signal with no more of its pack than it is told with: a whole pack is too much for a message. */
export function trimmed({ signal, rule, pack }: ExplainedSignal): WordedSignal {
  return { signal, rule, pack: wordsFor(pack, rule.id, signal.blockedBy, signal.actions) };
}

function wordsFor(
  { id, title, validFrom, validTo, reviewedOn, texts, guardTexts, actions }: CompiledPack,
  rule: string,
  guards: readonly string[],
  steps: readonly string[],
): PackWords {
  return {
    ...{ id, title, validFrom, validTo, reviewedOn },
    texts: only(texts, [rule]),
    guardTexts: only(guardTexts, guards),
    actions: only(actions, steps),
  };
}

function only<T>(all: Record<string, T>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(keys.flatMap((key) => (key in all ? [[key, all[key]!]] : [])));
}
