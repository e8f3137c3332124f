import type { Sector } from '../../../rules/index.ts';
import type { ChangedRow, Changes } from '../../signals/what-if/what-changes.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { sayPupil } from '../../texts/school-rules-pupils.ts';
import { SeenCell } from './SeenCell.tsx';

/** Invented pupils with what is seen of them before and after; those for whom nothing changes folded away. */
export function ChangesTable(
  props: Omit<Changes, 'withoutPupil'> & { sector: Sector; heads: readonly [string, string] },
) {
  const { changed, same, sector, heads } = props;
  return (
    <>
      {changed.length > 0 && <Rows rows={changed} sector={sector} heads={heads} />}
      {same.length > 0 && (
        <details>
          <summary>{rulesTexts.sameFor(same.length)}</summary>
          <Rows rows={same} sector={sector} heads={heads} />
        </details>
      )}
    </>
  );
}

function Rows(props: {
  rows: readonly ChangedRow[];
  sector: Sector;
  heads: readonly [string, string];
}) {
  const [before, after] = props.heads;
  return (
    <table>
      <caption class="visually-hidden">{rulesTexts.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{rulesTexts.pupil}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row, i) => (
          <tr key={i}>
            <th scope="row">{sayPupil(row.pupil, props.sector)}</th>
            <td>
              <SeenCell seen={row.before} other={row.after} />
            </td>
            <td>
              <SeenCell seen={row.after} other={row.before} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
