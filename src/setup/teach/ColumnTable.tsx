import type { Candidate, CandidateColumn } from '../../lvs/recognise/candidate.ts';
import type { Field } from '../../store/view-spec.ts';
import { FIELDS } from '../../store/view-spec.ts';
import { teachTexts } from '../../texts/teach.ts';
import { headerWord } from './draft-spec.ts';

/** The first rows of a list as read, with above each column what a person says that it holds. */
export function ColumnTable(props: {
  candidate: Candidate;
  fields: readonly (Field | null)[];
  onChange: (fields: (Field | null)[]) => void;
}) {
  const { candidate, fields, onChange } = props;
  const { columns, rows } = candidate;
  const set = (at: number, field: Field | null) =>
    onChange(fields.map((old, i) => (i === at ? field : old)));
  return (
    // Can be scrolled sideways, also by keyboard: its columns are as many as the page has.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus
    <section class="scrolls" tabIndex={0} aria-label={teachTexts.table}>
      <table>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col">
                {sayHeader(column)}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map((column, i) => (
              <td key={i}>
                <ColumnChoice
                  name={teachTexts.column(i + 1, column.headers.join(' '))}
                  column={column}
                  field={fields[i] ?? null}
                  onChange={(field) => set(i, field)}
                />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((text, i) => (
                <td key={i}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnChoice(props: {
  name: string;
  column: CandidateColumn;
  field: Field | null;
  onChange: (field: Field | null) => void;
}) {
  const { name, column, field, onChange } = props;
  if (column.head !== null) return <span class="hint">{teachTexts.headers[column.head]}</span>;
  const isLost = column.headers.length > 0 && headerWord(column) === null;
  if (isLost) return <span class="hint">{teachTexts.notKept}</span>;
  return (
    <select
      aria-label={name}
      autocomplete="off"
      value={field ?? ''}
      onChange={({ currentTarget }) => onChange((currentTarget.value || null) as Field | null)}
    >
      <option value="">{teachTexts.nothing}</option>
      {FIELDS.map((one) => (
        <option key={one} value={one}>
          {teachTexts.fields[one]}
        </option>
      ))}
    </select>
  );
}

function sayHeader({ headers }: CandidateColumn) {
  return headers.length > 0 ? headers.join(' ') : <i>{teachTexts.noHeader}</i>;
}
