import type { CatalogueFile } from '../../../rules/evaluate/texts-schema.ts';
import type { PackLibrary } from '../../../rules/index.ts';
import { type PolicyTexts, readPolicy } from '../../store/policy.ts';
import { type JoinedLibrary, libraryWith } from './library-with.ts';

/**
 * Gives the protocols of this device: those of the product with those of the policy. A pack is long, so
 * what was made of the policy is kept until the policy says something else.
 */
export function deviceLibrary(
  shipped: PackLibrary,
  catalogue: CatalogueFile,
): () => Promise<JoinedLibrary> {
  let own: Readonly<PolicyTexts> = [];
  let joined: JoinedLibrary = { packs: shipped, problems: [] };
  return async () => {
    const { policy } = await readPolicy();
    if (!isSame(policy.packs, own)) {
      own = policy.packs;
      joined = libraryWith(shipped, own, catalogue);
    }
    return joined;
  };
}

function isSame(a: Readonly<PolicyTexts>, b: Readonly<PolicyTexts>): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
