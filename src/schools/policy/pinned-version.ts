import type { Problem } from '../profile/problem.ts';
import { isVersionOfProtocol } from '../profile/profile-schema.ts';
import { problem } from '../profile/to-problem.ts';

/** The version of a protocol by which every school with that protocol works. */
export interface Pin {
  protocol: string;
  validFrom: string;
}

/** Reads one text of `packVersions`: `<pack id> <validFrom>`. */
export function readPin(text: string): Pin | { problems: Problem[] } {
  if (!isVersionOfProtocol(text)) {
    return { problems: [problem([], text, { form: 'protocol-version' })] };
  }
  const [protocol = '', validFrom = ''] = text.split(' ');
  return { protocol, validFrom };
}
