import { parseDay } from '../../rules/attendance/day.ts';
import type { ConfirmedCode } from '../schools/profile/profile.ts';
import type { Attendance } from '../signals/attendance.ts';
import type { CodeSource } from '../signals/code-sources.ts';
import { mediumDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import { listText } from '../texts/list-text.ts';
import type { OverlayTexts } from '../texts/overlay.ts';

/** Where the meaning of the codes that counted comes from: one sentence for each day of agreement. */
export function codeSentences({ codes: texts }: OverlayTexts, sources: CodeSource[]): string[] {
  const bySource = new Map<string, CodeSource[]>();
  for (const source of sources) {
    const from = `${source.by} ${source.confirmedOn ?? ''}`;
    bySource.set(from, [...(bySource.get(from) ?? []), source]);
  }
  return [...bySource.values()].map((same) => {
    const { by, confirmedOn } = same[0]!;
    const codes = listText(same.map((source) => countsAs(texts, source)));
    if (by === 'page') return fill(texts.page, { codes });
    const day = confirmedOn === null ? null : parseDay(confirmedOn);
    if (day === null) return fill(texts.school, { codes });
    return fill(texts.confirmed, { codes, date: mediumDate(day) });
  });
}

function countsAs(texts: OverlayTexts['codes'], { code, kind }: CodeSource): string {
  const word = texts.kinds[kind];
  const isSame = code.trim().toLowerCase() === word.toLowerCase();
  return fill(isSame ? texts.asWritten : texts.counts, { code: code.trim(), kind: word });
}

/** Which codes did not count: those without a meaning, and those that the school knows otherwise. */
export function unknownCodesSentence(
  texts: OverlayTexts,
  codes: Attendance['unknownCodes'],
): string {
  const { notes } = texts;
  const unlisted = codes.filter(({ listed }) => listed.length === 0);
  const others = codes.filter(({ listed }) => listed.length > 0);
  const plain = unlisted.map(
    ({ code, labels, count }) => `${[code, ...labels.map((l) => `(${l})`)].join(' ')} ${count}×`,
  );
  const odd = others.map(({ code, labels, listed, count }) =>
    fill(notes.otherCode, {
      code,
      count,
      here:
        labels.length === 0
          ? notes.otherNoWords
          : fill(notes.otherWords, { words: labels.join('”, “') }),
      listed: listText(listed.map((line) => wordsInList(texts, line))),
    }),
  );
  return [
    ...(plain.length === 0 ? [] : [fill(notes['unknown-codes'], { codes: plain.join(', ') })]),
    ...(odd.length === 0 ? [] : [fill(notes['other-codes'], { codes: odd.join('; ') })]),
  ].join(' ');
}

function wordsInList({ codes }: OverlayTexts, { label, kind }: ConfirmedCode): string {
  return `“${label ?? codes.kinds[kind]}”`;
}
