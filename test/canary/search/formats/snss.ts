import { type Format, startsWith, view } from '../part.ts';
import { unseal } from './os-crypt.ts';

/** The versions of Chromium's session files whose commands are sealed: they have a longer length. */
const SEALED = new Set([4, 5]);

/** Chromium's tabs and windows (`Sessions`, `Sessions_Encrypted`): commands, one after another. */
export const SNSS: Format = {
  name: 'SNSS',
  fits: (bytes) => startsWith(bytes, 'SNSS'),
  open: (bytes) => {
    const version = view(bytes).getUint32(4, true);
    const isSealed = SEALED.has(version);
    if (!isSealed && version !== 1 && version !== 3) throw new Error(`of version ${version}`);
    const commands: Uint8Array[] = [];
    for (let at = 8; at + 4 <= bytes.length; ) {
      const start = at + (isSealed ? 4 : 2);
      const length = isSealed ? view(bytes).getUint32(at, true) : view(bytes).getUint16(at, true);
      const command = bytes.subarray(start, start + length);
      // The last may have been cut off.
      if (command.length < length) break;
      commands.push(isSealed ? unseal(command) : command);
      at = start + length;
    }
    return commands.map((command) => ({ bytes: command, how: ['SNSS command'] }));
  },
};
