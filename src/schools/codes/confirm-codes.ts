import { canonical } from '../profile/canonical.ts';
import type { ConfirmedCode } from '../profile/profile.ts';
import { codeIdentity } from './codebook.ts';

/**
 * The codes as a person saves them on the day `today`: what is new or means something else than in
 * `before` is confirmed by that; all else keeps who said it and when.
 */
export function confirmedBy(
  codes: readonly ConfirmedCode[],
  before: readonly ConfirmedCode[],
  today: string,
): ConfirmedCode[] {
  return codes.map((line) => {
    const old = before.find((other) => codeIdentity(other) === codeIdentity(line));
    if (old !== undefined && saysSame(old, line)) return line;
    // What was pasted and agreed with just now has no day yet.
    const isProposal = line.from === 'proposal' && line.confirmedOn === null;
    return { ...line, from: isProposal ? 'proposal' : 'person', confirmedOn: today };
  });
}

/**
 * The codes of a settings file, for a school whose codes are `before`: a code of which the file does not
 * tell who confirmed it is confirmed by whoever takes the file over on the day `today`.
 */
export function fromFile(
  codes: readonly ConfirmedCode[],
  before: readonly ConfirmedCode[],
  today: string,
): ConfirmedCode[] {
  return codes.map((line) => {
    if (line.from !== null) return line;
    const old = before.find((other) => saysSame(other, line));
    const { from, confirmedOn } = old ?? { from: 'file' as const, confirmedOn: today };
    return { ...line, from, confirmedOn };
  });
}

function saysSame(a: ConfirmedCode, b: ConfirmedCode): boolean {
  const said = ({ from: _from, confirmedOn: _on, ...line }: ConfirmedCode) => canonical(line);
  return said(a) === said(b);
}
