import type { ReactNode } from 'react';
import './table.css';
import { TableHead } from './TableHead';

interface Props {
  /** What stands above each column; no two are the same. */
  columns: readonly string[];
  /** Its rows under a heading each, every row headed by a `th` of its own. */
  groups: readonly { id: string; name: string; rows: ReactNode }[];
}

/** A table whose rows stand in groups; in a narrow room each stands below what heads it. */
export function GroupedTable({ columns, groups }: Props) {
  return (
    <div className="ui-table-room">
      <table className="ui-table" data-stacks="below">
        <TableHead columns={columns} />
        {groups.map(({ id, name, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                {name}
              </th>
            </tr>
            {rows}
          </tbody>
        ))}
      </table>
    </div>
  );
}
