import { expect } from 'vitest';
import { type ActionDocument, type DocumentPlace, documentsFor } from '../../rules/index.ts';
import { loadDocuments, loadPacks } from '../compile-packs.ts';

export const packs = loadPacks();
export const library = loadDocuments(packs);
export const documents = Object.values(library.documents);

/** Where each pack is at home. */
export const HOME: Readonly<Record<string, DocumentPlace>> = {
  haaglanden: { pack: 'haaglanden', sector: 'po', municipality: 'den-haag' },
  denbosch: { pack: 'denbosch', sector: 'po', municipality: 's-hertogenbosch' },
  tilburg: { pack: 'tilburg', sector: 'vo', municipality: 'tilburg' },
  groningen: { pack: 'groningen', sector: 'vo', municipality: 'groningen' },
  law: { pack: 'law', sector: 'po', municipality: 'other' },
};

/** A document behind a step as it is at home in a pack, or at another place. */
export function documentAt<K extends ActionDocument['kind']>(
  pack: string,
  action: string,
  id: string,
  kind: K,
  place: Partial<DocumentPlace> = {},
): Extract<ActionDocument, { kind: K }> {
  const found = documentsFor(library, action, { ...HOME[pack]!, ...place }).find(
    (document) => document.id === id,
  );
  expect(found?.kind).toBe(kind);
  return found as Extract<ActionDocument, { kind: K }>;
}

export function fieldsOf({ fields }: ActionDocument): string[] {
  return fields.map(({ id }) => id);
}
