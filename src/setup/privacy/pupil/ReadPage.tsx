import { mediumDate } from '../../../texts/dutch-date.ts';
import { recentMoment } from '../../../texts/moment.ts';
import { pupilPrivacyTexts as texts } from '../../../texts/privacy-pupil.ts';
import { viewNames } from '../../../texts/setup-names.ts';
import type { HeldRow } from '../messages.ts';
import { detailWords, partWords, totalWords } from './entry-words.ts';

/** What one page of this session said of the pupil, word for word. */
export function ReadPage({ row }: { row: HeldRow }) {
  const { at, view, period, entries, totals } = row;
  const kind = viewNames[view];
  const title = texts.page(kind.charAt(0).toUpperCase() + kind.slice(1), recentMoment(at));
  const days = [...entries].sort((a, b) => a.day - b.day);
  return (
    <div class="read-page">
      <h5>{title}</h5>
      {period !== null && <p>{texts.period(mediumDate(period.from), mediumDate(period.to))}</p>}
      {days.length + totals.length === 0 && <p>{texts.noEntries}</p>}
      {days.length > 0 && (
        <table class="facts" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{texts.day}</th>
              <th scope="col">{texts.part}</th>
              <th scope="col">{texts.code}</th>
              <th scope="col">{texts.details}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((entry, i) => (
              <tr key={i}>
                <th scope="row">{mediumDate(entry.day)}</th>
                <td data-label={texts.part}>{partWords(entry.slot)}</td>
                <td data-label={texts.code}>
                  {entry.code} {entry.label !== null && entry.label !== entry.code && entry.label}
                </td>
                <td data-label={texts.details}>{detailWords(entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {totals.length > 0 && (
        <>
          <p>{texts.counted}:</p>
          <ul class="plain">
            {totals.map((total, i) => (
              <li key={i}>{totalWords(total)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
