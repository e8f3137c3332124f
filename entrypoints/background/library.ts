import packs from '../../.generated/packs.json';
import type { PackLibrary } from '../../rules/index.ts';

/** Every version of every protocol, as the build compiled them. */
export const library = packs as unknown as PackLibrary;
