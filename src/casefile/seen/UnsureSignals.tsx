import type { CaseSheet, CaseSignal } from '../../signals/case/case-sheet.ts';
import { listText } from '../../texts/list-text.ts';
import { signalName } from './signal-words.ts';
import { whatChanges } from './what-changes.ts';

/** Signals that cannot be told yet, together with those for which the same is needed to know. */
export function UnsureSignals({ sheet, signals }: { sheet: CaseSheet; signals: CaseSignal[] }) {
  return (
    <>
      {[...byWay(sheet, signals)].map(([way, { ways, names }]) => (
        <article key={way} class="signal unsure">
          <h3>{listText([...names])}</h3>
          <ul>
            {ways.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </article>
      ))}
    </>
  );
}

/** By the sentences that say what is needed; several rules of one kind have one name. */
function byWay(sheet: CaseSheet, signals: CaseSignal[]) {
  const groups = new Map<string, { ways: string[]; names: Set<string> }>();
  for (const signal of signals) {
    const ways = whatChanges(sheet, signal);
    const group = groups.get(ways.join(' ')) ?? { ways, names: new Set() };
    groups.set(ways.join(' '), { ways, names: group.names.add(signalName(signal)) });
  }
  return groups;
}
