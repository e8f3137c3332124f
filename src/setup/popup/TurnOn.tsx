import { useState } from 'preact/hooks';
import { askFor } from '../../platform/permissions.ts';
import { linesFor } from '../../schools/codes/codebook.ts';
import { patternOf } from '../../schools/profile/origin.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { type CodeProposal, proposeCodes } from '../../signals/code-proposals.ts';
import { hostsText } from '../../texts/list-text.ts';
import { policyTexts } from '../../texts/policy.ts';
import { popupTexts } from '../../texts/popup.ts';
import { linkSites } from '../access/say-to-background.ts';
import { sayAsked } from '../access/switch-site.ts';
import { CodesHere, CodesLeftOut } from './CodesHere.tsx';
import { FramesHere } from './FramesHere.tsx';
import type { SiteState } from './popup-state.ts';
import { SchoolChoice } from './SchoolChoice.tsx';
import type { SiteProps } from './SiteHere.tsx';
import { schoolsIn } from './schools-in.ts';

/** Asks for access to this site and its frames, and links them to a school with the codes seen. */
export function TurnOn({ state, onMessage }: SiteProps) {
  const { origin, on, match, others, frames, managed } = state;
  const [chosen, setChosen] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [leftCodes, setLeftCodes] = useState<ReadonlySet<string>>(new Set());
  const schools = match.found === 'none' ? chosenOf(others, chosen) : schoolsIn(match);
  const school = schools.length === 1 ? schools[0]! : null;
  const wanted = [...(on ? [] : [origin]), ...frames.filter((frame) => !left.has(frame))];
  const isCodesLocked = managed.locks.get(school?.id ?? '')?.parts.has('codes');
  const codes = school === null || isCodesLocked ? [] : codesFor(school, state);
  const agreed = codes.filter(({ code }) => !leftCodes.has(code));

  const turnOn = async () => {
    const origins = [...new Set([origin, ...wanted])];
    // Both before any `await`: the browser must see the click, and may then close the popup.
    const linking = schools.map(({ id }) => linkSites(id, origins, agreed.map(meaningOnly)));
    const asking = askFor(origins.map(patternOf));
    const [asked, ...linked] = await Promise.all([asking, ...linking]);
    if (linked.includes(false)) onMessage(popupTexts.linkFailed);
    else onMessage(sayAsked(asked, origin));
  };

  if (match.found === 'none' && others.length === 0) {
    return <p>{policyTexts.sitesLocked(managed.by)}</p>;
  }
  return (
    <>
      {match.found === 'none' && (
        <SchoolChoice schools={others} chosen={chosen} onChoose={setChosen} />
      )}
      {schools.length > 0 && (
        <>
          <div class="offer">
            <CodesHere codes={agreed} unexplained={unexplainedFor(school, state)} />
            <FramesHere frames={frames} left={left} onChange={setLeft} />
            {wanted.length > 0 && <p class="hint">{popupTexts.asks(hostsText(wanted))}</p>}
            <div class="action">
              <button type="button" class="primary" onClick={turnOn}>
                {labelOf(state, agreed)}
              </button>
            </div>
          </div>
          <CodesLeftOut codes={codes} left={leftCodes} onChange={setLeftCodes} />
        </>
      )}
    </>
  );
}

/** The only school there is, or the one that was chosen. */
function chosenOf(schools: readonly SchoolProfile[], chosen: string | null): SchoolProfile[] {
  return schools.filter(({ id }) => schools.length === 1 || id === chosen);
}

/** What the codes on the page seem to mean, of those that this school has no meaning for. */
function codesFor(school: SchoolProfile, { look }: SiteState): CodeProposal[] {
  const seen = (look?.codes ?? []).map(({ code, label }) => ({
    code,
    labels: [label],
    listed: [],
    count: 1,
  }));
  return proposeCodes(seen, school);
}

function unexplainedFor(school: SchoolProfile | null, { look }: SiteState): string[] {
  if (school === null || look === null) return [];
  return look.unexplained.filter((code) => linesFor(school, code).length === 0);
}

function meaningOnly({ code, label, kind, excused }: CodeProposal) {
  return { code, label, kind, excused };
}

function labelOf({ on, match }: SiteState, codes: readonly CodeProposal[]): string {
  if (codes.length > 0) return popupTexts.confirm;
  return on && match.found !== 'none' ? popupTexts.turnOnFrames : popupTexts.turnOn;
}
