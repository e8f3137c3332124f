import { tellBackground } from '../../platform/own-messages.ts';
import { isRecord } from '../../schools/profile/is-record.ts';

/** What the popup asks about the protocol of a school; the background has the protocols at hand. */
export interface AskProtocol {
  type: 'read-protocol';
  school: string;
}

export interface ProtocolAnswer {
  /** Its title; null when the protocol is not on this device. */
  title: string | null;
  /** First day (`YYYY-MM-DD`) of a version that waits until a person has seen it. */
  waiting: string | null;
}

/** Null when there is no such school. */
export function askProtocol(school: string): Promise<ProtocolAnswer | null> {
  return tellBackground({
    type: 'read-protocol',
    school,
  } satisfies AskProtocol) as Promise<ProtocolAnswer | null>;
}

/** Checks the shape: pages of an older version may still be open. */
export function isAskProtocol(message: unknown): message is AskProtocol {
  return (
    isRecord(message) && message.type === 'read-protocol' && typeof message.school === 'string'
  );
}
