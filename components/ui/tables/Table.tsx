import type { ReactNode } from 'react';
import './table.css';
import { TableHead } from './TableHead';

interface Props {
  /** Its name, said and not shown: where a picture stands beside it, the same sentence as the picture's. */
  label?: string;
  /** What stands above each column; no two are the same. */
  columns: readonly string[];
  /** Its rows, each headed by a `th` of its own. */
  children: ReactNode;
  /** How its cells stand in a narrow room: what heads the row among them or above. */
  stacks?: 'pairs' | 'threes' | 'below';
}

/** A table that says in words and numbers what a picture shows. */
export function Table({ label, columns, children, stacks }: Props) {
  return (
    <div className="ui-table-room">
      <table className="ui-table" data-stacks={stacks}>
        <TableHead label={label} columns={columns} />
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
