import { parseDay, STATUTORY_PACK } from '../../../rules/index.ts';
import type { Problem } from '../profile/problem.ts';
import { problem } from '../profile/to-problem.ts';

/** The version of a protocol by which every school with that protocol works. */
export interface Pin {
  protocol: string;
  validFrom: string;
}

/** Reads one text of `packVersions`: `<pack id> <validFrom>`. */
export function readPin(text: string): Pin | { problems: Problem[] } {
  const [protocol = '', validFrom = '', ...more] = text.split(' ', 3);
  const isRight =
    /^[a-z0-9-]+$/.test(protocol) &&
    protocol !== STATUTORY_PACK &&
    parseDay(validFrom) !== null &&
    more.length === 0;
  if (isRight) return { protocol, validFrom };
  return { problems: [problem([], text, { form: 'protocol-version' })] };
}
