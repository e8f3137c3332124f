import { describe, expect, it } from 'vitest';
import { parseDay } from '../../rules/attendance/day.ts';
import type { Kind } from '../../rules/attendance/record.ts';
import { anEntry } from '../../test/support/reading.ts';
import type { ConfirmedCode } from '../schools/profile/profile.ts';
import type { SeenRecord } from './attendance.ts';
import { codeSourcesOf } from './code-sources.ts';
import type { EntryMeaning } from './entry-meaning.ts';
import type { ExplainedSignal } from './judge.ts';

const day = (n: number) => parseDay('2026-11-02')! + n;
const line: ConfirmedCode = {
  code: 'TL',
  label: null,
  kind: 'late',
  excused: null,
  from: 'person',
  confirmedOn: '2026-09-01',
};
const bySchool = (of: Partial<ConfirmedCode> = {}): EntryMeaning => {
  return { by: 'school', meaning: { ...line, ...of } };
};
function record(on: number, kind: Kind, code: string, means: EntryMeaning): SeenRecord {
  const said = [{ entry: anEntry(day(on), code), means }];
  return { day: day(on), part: 'am', kind, excused: null, said };
}
const signal = (family: string, ...evidence: number[]) =>
  ({ signal: { evidence: evidence.map(day) }, rule: { family } }) as ExplainedSignal;

describe('codeSourcesOf', () => {
  it('names each code once that counted, as the page writes it', () => {
    const records = [
      record(0, 'late', 'TL', bySchool()),
      record(1, 'late', 'tl ', bySchool()),
      record(2, 'late', 'L', bySchool({ code: 'L', confirmedOn: null })),
    ];
    expect(codeSourcesOf(signal('late', 0, 1), records)).toEqual([
      { code: 'tl ', kind: 'late', by: 'school', confirmedOn: '2026-09-01' },
    ]);
  });

  it('leaves out what the rule does not look at on the same day', () => {
    const records = [
      record(0, 'late', 'TL', bySchool()),
      record(0, 'sick', 'Z', bySchool({ code: 'Z', kind: 'sick' })),
      record(0, 'present', 'P', bySchool({ code: 'P', kind: 'present' })),
    ];
    const codes = (family: string) => codeSourcesOf(signal(family, 0), records).map((s) => s.code);
    expect(codes('late')).toEqual(['TL']);
    expect(codes('sickness')).toEqual(['Z']);
  });

  it('tells apart what the page says itself', () => {
    const records = [
      record(0, 'unauthorised', 'Afwezig', { by: 'page', presence: 'absent' }),
      record(1, 'sick', 'Z', bySchool({ kind: 'sick', from: 'proposal', confirmedOn: null })),
      record(2, 'unauthorised', '?', { by: 'nobody', listed: [] }),
    ];
    expect(codeSourcesOf(signal('long-absence', 0, 1, 2), records)).toEqual([
      { code: 'Afwezig', kind: 'unauthorised', by: 'page', confirmedOn: null },
      { code: 'Z', kind: 'sick', by: 'page', confirmedOn: null },
    ]);
  });
});
