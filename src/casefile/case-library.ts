import { createContext } from 'preact';
import type { DocumentLibrary } from '../../rules/index.ts';

/** What stands behind the steps; the same for every pupil and school. */
export const CaseLibrary = createContext<DocumentLibrary>({ documents: {}, actions: {} });
