import { actions } from '../../.generated/documents.json';
import packs from '../../.generated/packs.json';
import type { DocumentLibrary, PackLibrary } from '../../rules/index.ts';

/** Every version of every protocol, as the build compiled them. */
export const library = packs as unknown as PackLibrary;

/** What stands behind each step, without the documents themselves. */
export const stepContents = actions as unknown as DocumentLibrary['actions'];
