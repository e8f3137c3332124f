import { KINDS } from '../../../rules/index.ts';
import { isRecord } from '../../schools/profile/is-record.ts';
import { isOrigin } from '../../schools/profile/origin.ts';
import type { CodeMeaning } from '../../schools/profile/profile.ts';

/** What the popup and the settings page say to the background. */
export type ToBackground =
  /** A person linked sites to a school, and confirmed what these codes mean there. Answer: `Linked`. */
  | { type: 'link-site'; school: string; origins: string[]; codes: CodeMeaning[] }
  /** The browser lets no extension look at this site. */
  | { type: 'site-forbidden'; origin: string }
  /** Answer: `SiteHealth[]`. */
  | { type: 'read-health' };

export interface Linked {
  done: boolean;
}

/** How the extension is doing at one site. Times are milliseconds since 1970. */
export interface SiteHealth {
  origin: string;
  granted: boolean;
  /** The browser or the administrator lets no extension work there. */
  forbidden: boolean;
  /** Whether the script runs on pages that load from now on. */
  registered: boolean;
  /** Pages and frames in which it runs now. */
  pages: number;
  /** The last look since the browser started: the kind of page, or why it could not be read. */
  last: ({ at: number } & Look) | null;
  /** The last time that a page could be read, since the browser started. */
  readAt: number | null;
}

export type Look = { view: string } | { problem: string };

/** Checks the shape: pages of an older version may still be open. */
export function isToBackground(message: unknown): message is ToBackground {
  if (!isRecord(message)) return false;
  const { type, school, origins, codes, origin } = message;
  switch (type) {
    case 'link-site':
      return (
        typeof school === 'string' &&
        Array.isArray(origins) &&
        origins.every(isOrigin) &&
        Array.isArray(codes) &&
        codes.every(isMeaning)
      );
    case 'site-forbidden':
      return isOrigin(origin);
    default:
      return type === 'read-health';
  }
}

function isMeaning(value: unknown): value is CodeMeaning {
  if (!isRecord(value)) return false;
  const { code, label, kind, excused } = value;
  return (
    typeof code === 'string' &&
    code.trim() !== '' &&
    (label === null || typeof label === 'string') &&
    (KINDS as readonly unknown[]).includes(kind) &&
    (excused === null || typeof excused === 'boolean')
  );
}
