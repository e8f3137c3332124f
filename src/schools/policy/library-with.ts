import '../../store/zod-without-jit.ts';
import { found } from '../../../rules/evaluate/found.ts';
import type { InputIssue } from '../../../rules/evaluate/issues.ts';
import { readOwnPack } from '../../../rules/evaluate/read-own-pack.ts';
import type { CatalogueFile } from '../../../rules/evaluate/texts-schema.ts';
import {
  type CompiledPack,
  type PackLibrary,
  STATUTORY_PACK,
  versionsOf,
} from '../../../rules/index.ts';
import type { PolicyTexts } from '../../store/policy.ts';
import { parsedJson } from '../stored/parsed-json.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** The product's protocols, with a board's own ones among them. */
export interface JoinedLibrary {
  packs: PackLibrary;
  /** Packs of the policy that are not used, and why. */
  problems: PolicyProblem[];
}

/**
 * Adds a board's `own` packs (JSON text each, by their place in the policy) to those of the product: new
 * protocols, and new versions of any but the law. Nothing that is there is replaced. Their steps come from `catalogue`.
 */
export function libraryWith(
  shipped: PackLibrary,
  own: Readonly<PolicyTexts>,
  catalogue: CatalogueFile,
): JoinedLibrary {
  let packs = shipped;
  const problems: PolicyProblem[] = [];
  for (const [item, text] of own.entries()) {
    if (text === null) continue;
    const read = readPackText(text, catalogue);
    const issues = 'issues' in read ? read.issues : issuesBeside(packs, read.pack);
    if ('pack' in read && issues.length === 0) packs = withPack(packs, read.pack);
    problems.push(...issues.map((issue) => ({ key: 'packs', item, issue })));
  }
  return { packs, problems };
}

function readPackText(text: string, catalogue: CatalogueFile): ReturnType<typeof readOwnPack> {
  const input = parsedJson(text);
  if (input !== undefined) return readOwnPack(input, catalogue);
  return { issues: [{ path: '', message: `expected a pack as JSON ${found(text)}` }] };
}

function issuesBeside(packs: PackLibrary, { id, validFrom }: CompiledPack): InputIssue[] {
  if (id === STATUTORY_PACK) {
    const message = 'expected another id than that of the national rules, which nobody replaces';
    return [{ path: 'id', message: `${message} ${found(id)}` }];
  }
  const there = versionsOf(packs, id).map((version) => version.validFrom);
  if (!there.includes(validFrom)) return [];
  const message = `expected a first day of which ${id} has no version yet`;
  return [{ path: 'validFrom', message: `${message} ${found(validFrom)}` }];
}

function withPack(packs: PackLibrary, pack: CompiledPack): PackLibrary {
  const versions = [...versionsOf(packs, pack.id), pack];
  versions.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return { ...packs, [pack.id]: versions };
}
