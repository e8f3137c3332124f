import { Fragment } from 'preact';
import type { ExclusionReason, Signal } from '../../rules/evaluate/signal.ts';
import type { ExplainedSignal } from '../signals/judge.ts';
import type { PupilView } from '../signals/page-view.ts';
import { fillText } from '../texts/fill.ts';
import { overlayTexts as texts } from '../texts/overlay.ts';

/** The hint card: why, what now, who, by when, and what it rests on. Reads only; nothing is typed here. */
export function HintCard({ view, onClose }: { view: PupilView; onClose: () => void }) {
  const [main, ...others] = view.shown;
  return (
    <section class="panel" role="dialog" aria-label={texts.cardFor(view.verdict.pupil.name)}>
      <button type="button" class="close" aria-label={texts.close} onClick={onClose}>
        ✕
      </button>
      <h2 tabIndex={-1}>
        <bdi>{view.verdict.pupil.name}</bdi>
      </h2>
      {main && <Explained {...main} />}
      {others.length > 0 && <h3>{texts.alsoSeen}</h3>}
      {others.map((other) => (
        <p key={other.rule.id}>{whyOf(other)}</p>
      ))}
    </section>
  );
}

function Explained({ signal, rule, pack }: ExplainedSignal) {
  const question = pack.texts[rule.id]?.openQuestion;
  return (
    <Fragment>
      <p class="kind">{texts.severity(signal.severity)}</p>
      <p>{whyOf({ signal, rule, pack })}</p>
      {signal.lowerBound && <p>{texts.lowerBound}</p>}
      {signal.blockedBy.map((guard) => (
        <p key={guard}>{pack.guardTexts[guard]}</p>
      ))}
      <h3>{texts.nextStep}</h3>
      {signal.actions.map((action) => (
        <p class="step" key={action}>
          {pack.actions[action]?.label ?? action}
        </p>
      ))}
      <dl>
        <dt>{texts.who}</dt>
        <dd>{whoOf({ signal, rule, pack })}</dd>
        <dt>{texts.byWhen}</dt>
        <dd>{texts.due(signal)}</dd>
      </dl>
      <p class="soft">{texts.counted(signal.evidence)}</p>
      {[...excludedByReason(signal)].map(([reason, days]) => (
        <p class="soft" key={reason}>
          {texts.notCounted(reason, days)}
        </p>
      ))}
      {question && <p class="soft">{texts.openQuestion(question)}</p>}
      <p class="soft">{texts.source(pack.title, rule.source.section)}</p>
    </Fragment>
  );
}

function whyOf({ signal, rule, pack }: ExplainedSignal): string {
  const why = fillText(pack.texts[rule.id]!.why, signal);
  return signal.status === 'near' ? `${why} ${texts.nearExplained}` : why;
}

/** A blocked step has its own first actor: whoever takes the step that opens it. */
function whoOf({ signal, rule, pack }: ExplainedSignal): string {
  const [first] = signal.actions;
  return (first && pack.actions[first]?.who) || rule.who;
}

function excludedByReason(signal: Signal): Map<ExclusionReason, number[]> {
  const byReason = new Map<ExclusionReason, number[]>();
  for (const { day, reason } of signal.excluded) {
    const days = byReason.get(reason) ?? [];
    if (!days.includes(day)) days.push(day);
    byReason.set(reason, days);
  }
  return byReason;
}
