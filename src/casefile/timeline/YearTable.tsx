import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { timelineTexts } from '../../texts/case-timeline.ts';
import { yearRows } from './year-words.ts';

/** All that the picture shows, as a table. */
export function YearTable({ sheet }: { sheet: CaseSheet }) {
  return (
    <table class="year-table">
      <caption>{timelineTexts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{timelineTexts.day}</th>
          <th scope="col">{timelineTexts.what}</th>
          <th scope="col">{timelineTexts.detail}</th>
        </tr>
      </thead>
      <tbody>
        {yearRows(sheet).map(({ when, what, detail }) => (
          <tr key={`${when} ${what} ${detail}`}>
            <th scope="row">{when}</th>
            <td>{what}</td>
            <td>{detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
