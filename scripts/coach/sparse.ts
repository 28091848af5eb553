/** Which features the examples show: a row an example, the columns that are set in it. */
export interface Sparse {
  keys: string[];
  /** For each column the number that stands for "is shown". */
  worth: Float64Array;
  rows: Int32Array[];
}

/** Features that one or two examples show teach little about others. */
const SEEN_IN = 3;
/** By kind: pairs and pieces are many and say nearly the same, so each weighs less. */
const WORTH: Record<string, number> = { p: 0.5, n: 0.5, b: 0.7, x: 0.4 };

/** @param shown for each example the keys of its features */
export function toSparse(shown: readonly (readonly string[])[]): Sparse {
  const seen = new Map<string, number>();
  for (const keys of shown) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const keys = [...seen].filter(([, count]) => count >= SEEN_IN).map(([key]) => key);
  keys.sort();
  const columnOf = new Map(keys.map((key, column) => [key, column]));
  const rows = shown.map((own) => toRow(columnOf, own));
  return { keys, worth: Float64Array.from(keys, (key) => WORTH[key.charAt(0)] ?? 1), rows };
}

/** The same examples with `kept` columns only, which ascend. */
export function keepColumns({ keys, worth, rows }: Sparse, kept: readonly number[]): Sparse {
  const moved = new Int32Array(keys.length).fill(-1);
  kept.forEach((column, at) => {
    moved[column] = at;
  });
  return {
    keys: kept.map((column) => keys[column] ?? ''),
    worth: Float64Array.from(kept, (column) => worth[column] ?? 0),
    rows: rows.map((row) => row.map((column) => moved[column] ?? -1).filter((column) => column >= 0)),
  };
}

const columnMaps = new WeakMap<Sparse, Map<string, number>>();

/** The row of a text that is not among the examples. */
export function columnsOf(sparse: Sparse, shown: readonly string[]): Int32Array {
  const columnOf = columnMaps.get(sparse) ?? new Map(sparse.keys.map((key, column) => [key, column]));
  columnMaps.set(sparse, columnOf);
  return toRow(columnOf, shown);
}

function toRow(columnOf: ReadonlyMap<string, number>, shown: readonly string[]): Int32Array {
  return Int32Array.from(shown.flatMap((key) => columnOf.get(key) ?? [])).sort();
}
