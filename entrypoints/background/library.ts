import catalogue from '../../.generated/catalogue.json';
import { actions } from '../../.generated/documents.json';
import packs from '../../.generated/packs.json';
import type { CatalogueFile } from '../../rules/evaluate/texts-schema.ts';
import type { DocumentLibrary, PackLibrary } from '../../rules/index.ts';
import { deviceLibrary } from '../../src/schools/policy/device-library.ts';

const device = deviceLibrary(packs as unknown as PackLibrary, catalogue as CatalogueFile);

/** Every version of every protocol: as the build compiled them, with the board's own ones. */
export async function library(): Promise<PackLibrary> {
  return (await device()).packs;
}

/** What stands behind each step, without the documents themselves. */
export const stepContents = actions as unknown as DocumentLibrary['actions'];
