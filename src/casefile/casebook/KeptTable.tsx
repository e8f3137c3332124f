import { casebookTexts } from '../../texts/casebook.ts';
import type { KeptRow } from '../../texts/kept-rows.ts';

const texts = casebookTexts.sheet;

/** What was logged, a row each. In a narrow panel the cells of a row stand below each other. */
export function KeptTable({ rows, label }: { rows: readonly KeptRow[]; label: string }) {
  return (
    <table class="kept-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.value}</th>
          <th scope="col">{texts.where}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, value, where }) => (
          <tr key={`${what} ${value}`}>
            <th scope="row">{what}</th>
            <td>{value}</td>
            <td>{where}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
