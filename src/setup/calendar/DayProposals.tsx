import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type DayProposal, weekdaysIn } from '../../schools/calendar/day-proposals.ts';
import { calendarTexts, clockTime, sayRange } from '../../texts/calendar.ts';

/** Days to choose from. Ticked is what is certain by its words; nothing changes before the button. */
export function DayProposals(props: {
  title: string;
  proposals: readonly DayProposal[];
  onTake: (taken: readonly DayProposal[]) => void;
  onLeave: () => void;
  children?: ComponentChildren;
}) {
  const { title, proposals, onTake, onLeave, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const keyed = proposals.map((proposal) => ({ key: keyOf(proposal), ...proposal }));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(keyed.filter(({ state }) => state === 'likely').map(({ key }) => key)),
  );
  const taken = keyed.filter(({ key }) => ticked.has(key));
  const of = (...states: DayProposal['state'][]) =>
    keyed.filter(({ state }) => states.includes(state));
  const list = (some: typeof keyed) => (
    <ul class="proposals">
      {some.map((proposal) => (
        <li key={proposal.key}>
          <label class="tick">
            <input
              type="checkbox"
              autocomplete="off"
              checked={ticked.has(proposal.key)}
              onChange={(event) =>
                setTicked(withMember(ticked, proposal.key, event.currentTarget.checked))
              }
            />
            <Words proposal={proposal} />
          </label>
        </li>
      ))}
    </ul>
  );
  const [likely, open, known] = [
    of('likely'),
    of('maybe', 'other'),
    of('official', 'own', 'weekend'),
  ];
  return (
    <section class="panel" aria-labelledby="proposals">
      <h5 id="proposals" tabIndex={-1} ref={heading}>
        {title}
      </h5>
      <p class="hint">
        {likely.length + open.length > 0
          ? calendarTexts.proposalsHint
          : calendarTexts.proposalsNone}
      </p>
      {likely.length > 0 && list(likely)}
      {open.length > 0 && (
        <details open={likely.length === 0}>
          <summary>{calendarTexts.proposalsMaybe(open.length)}</summary>
          {list(open)}
        </details>
      )}
      {known.length > 0 && (
        <details>
          <summary>{calendarTexts.proposalsKnown(known.length)}</summary>
          <ul class="plain">
            {known.map((proposal) => (
              <li key={proposal.key}>
                <Words proposal={proposal} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {children}
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={taken.length === 0}
          onClick={() => onTake(taken)}
        >
          {calendarTexts.take(taken.length)}
        </button>
        <button type="button" onClick={onLeave}>
          {calendarTexts.takeNot}
        </button>
      </div>
    </section>
  );
}

function Words({ proposal }: { proposal: DayProposal }) {
  const { name, times, state } = proposal;
  const isKnown = state === 'official' || state === 'own' || state === 'weekend';
  const kind =
    proposal.as === 'free-days' && weekdaysIn(proposal).length === 1 ? 'free-day' : proposal.as;
  return (
    <span>
      <strong>{name || calendarTexts.unnamedDay}</strong>
      <br />
      {sayRange(proposal)}
      {times !== null &&
        `, ${calendarTexts.proposalTimes(clockTime(times.from), clockTime(times.to))}`}
      {': '}
      {isKnown ? calendarTexts.proposalState[state] : calendarTexts.proposalAs[kind]}
      {times !== null && !isKnown && ` (${calendarTexts.proposalWholeDays})`}
    </span>
  );
}

function keyOf({ name, from, to }: DayProposal): string {
  return `${from} ${to} ${name}`;
}

function withMember(set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
