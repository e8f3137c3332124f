import type { ExplainedSignal } from '../../signals/judge.ts';
import type { Seen } from '../../signals/what-if/what-changes-seen.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { overlayTexts } from '../../texts/overlay.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { badgeOf, stepOf } from './badge-words.ts';

/** What is seen of an invented pupil: the badge and its step, and what else is not so on the other side. */
export function SeenCell({ seen, other }: { seen: Seen; other: Seen }) {
  const { badge, others, near, unknown } = seen;
  const there = other.badge === null ? other.others : [other.badge, ...other.others];
  return (
    <>
      {badge === null ? (
        <p>{withoutBadge(near, unknown)}</p>
      ) : (
        <p>
          <span class="shown-badge">{badgeOf(badge)}</span>{' '}
          {[overlayTexts.severity[badge.signal.severity], stepOf(badge)].filter(Boolean).join(': ')}
          {otherDay(badge, there)}
        </p>
      )}
      {others
        .filter((shown) => !isSaid(shown, there))
        .map((shown) => (
          <p key={shown.rule.id} class="hint">
            {sayBesides(shown)}
            {otherDay(shown, there)}
          </p>
        ))}
    </>
  );
}

function withoutBadge(near: ExplainedSignal | null, unknown: boolean): string {
  if (near !== null) return rulesTexts.nearly(badgeOf(near));
  return unknown ? rulesTexts.notSure : rulesTexts.noBadge;
}

function sayBesides(shown: ExplainedSignal): string {
  if (shown.signal.severity === 'info') return rulesTexts.quiet(badgeOf(shown));
  return rulesTexts.also([badgeOf(shown), stepOf(shown)].filter(Boolean).join(': '));
}

/** Until when a step is in time: of an invented day it only says something beside another such day. */
function otherDay({ rule, signal: { due } }: ExplainedSignal, there: readonly ExplainedSignal[]) {
  const same = there.find((one) => one.rule.id === rule.id);
  const isOther = same !== undefined && same.signal.due !== due;
  return isOther && due !== null ? `, ${rulesTexts.until(mediumDate(due))}` : '';
}

/** The other side says the same of this rule. */
function isSaid({ rule, signal }: ExplainedSignal, there: readonly ExplainedSignal[]): boolean {
  return there.some(
    (one) =>
      one.rule.id === rule.id && one.signal.value === signal.value && one.signal.due === signal.due,
  );
}
