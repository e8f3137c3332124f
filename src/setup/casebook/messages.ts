import type { AboutCasebook } from '../../casebook/about-casebook.ts';
import { type CasebookRequest, isCasebookRequest } from '../../casebook/casebook-requests.ts';
import type { PinAnswer } from '../../casebook/pin.ts';
import { tellBackground } from '../../platform/own-messages.ts';

/** What the settings page asks of the casebook; each with its answer. */
export interface CasebookAnswers {
  'about-casebook': AboutCasebook;
  unlock: PinAnswer;
  'set-pin': PinAnswer;
  lock: Done;
  'forget-all': Done;
  'keep-over-summer': Done;
}

export type SetupRequest =
  | CasebookRequest
  | { type: 'about-casebook' }
  | { type: 'forget-all' }
  /** `keep`: whether pupils with a running term are kept over this summer. */
  | { type: 'keep-over-summer'; keep: boolean };

/** `done` false: nothing has changed. */
export interface Done {
  done: boolean;
}

/** Asks the casebook, which only the background can read. */
export function askCasebook<R extends SetupRequest>(
  request: R,
): Promise<CasebookAnswers[R['type']]> {
  return tellBackground(request) as Promise<CasebookAnswers[R['type']]>;
}

/** Checks the shape: pages of an older version may still be open. */
export function isSetupRequest(message: unknown): message is SetupRequest {
  if (isCasebookRequest(message)) return true;
  if (typeof message !== 'object' || message === null) return false;
  const { type, keep } = message as Record<string, unknown>;
  if (type === 'keep-over-summer') return typeof keep === 'boolean';
  return type === 'about-casebook' || type === 'forget-all';
}
