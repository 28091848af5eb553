import { VisuallyHidden } from '../VisuallyHidden';

interface Props {
  /** The table's name, said and not shown; left out where a heading or a summary above it says the same. */
  label?: string;
  /** What stands above each column; no two are the same. */
  columns: readonly string[];
}

/** What stands at the top of every table. */
export function TableHead({ label, columns }: Props) {
  return (
    <>
      {label !== undefined && (
        <caption>
          <VisuallyHidden>{label}</VisuallyHidden>
        </caption>
      )}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
