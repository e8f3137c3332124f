import { type CompiledPack, type Day, type PackLibrary, versionsOf } from '../../../rules/index.ts';
import { protocolReach } from '../../schools/settings/protocol-reach.ts';
import { schoolVersion } from '../../schools/settings/school-version.ts';
import { reachSentence } from '../../texts/protocol-reach.ts';
import type { SchoolDraft } from '../school-draft.ts';

/** The protocol of a school as the form has it now. */
export interface DraftProtocol {
  /** The version to judge by; null when none is chosen, in force, or there. */
  pack: CompiledPack | null;
  /** The version in force when the school works by an older one. */
  newer: CompiledPack | null;
  /** The version that the school pinned, also when it has ended; null: none, or not a version of this protocol. */
  pinned: CompiledPack | null;
  /** Why it counts nothing for this school; null when it does, is not chosen, or is pinned to a version that is gone. */
  reachSentence: string | null;
}

export function protocolOf(school: {
  draft: SchoolDraft;
  library: PackLibrary;
  today: Day;
}): DraftProtocol {
  const { draft, library, today } = school;
  const { sector, municipality, protocol, protocolVersion, settings } = draft;
  const version = schoolVersion(library, draft, today);
  const { title, pack, newer } = version;
  const isChosen = protocol !== '' && sector !== '' && municipality !== '';
  const isPinGone = pack === null && protocolVersion !== null;
  return {
    pack,
    newer,
    pinned:
      versionsOf(library, protocol).find(({ validFrom }) => validFrom === protocolVersion) ?? null,
    reachSentence:
      isChosen && !isPinGone
        ? reachSentence(protocolReach(version, { sector, municipality, settings }), {
            protocol,
            title,
            sector,
            settings,
          })
        : null,
  };
}
