/** Which features the examples show, as numbers: a row an example, its columns and their values side by side. */
export interface Sparse {
  keys: string[];
  columns: Int32Array[];
  values: Float64Array[];
}

/** Features that only one example shows teach nothing about others. */
const SEEN_IN = 2;
/** Pairs are many and say nearly the same: they weigh less. */
const VALUES: Record<string, number> = { p: 0.5, n: 0.5, b: 0.7 };

export function valueOf(key: string): number {
  return VALUES[key.charAt(0)] ?? 1;
}

/** @param shown for each example the keys of its features */
export function toSparse(shown: readonly (readonly string[])[]): Sparse {
  const seen = new Map<string, number>();
  for (const keys of shown) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const keys = [...seen].filter(([, count]) => count >= SEEN_IN).map(([key]) => key);
  keys.sort();
  const columnOf = new Map(keys.map((key, column) => [key, column]));
  const columns = shown.map((own) =>
    Int32Array.from(own.flatMap((key) => columnOf.get(key) ?? [])).sort((a, b) => a - b),
  );
  const values = columns.map((row) => Float64Array.from(row, (column) => valueOf(keys[column] ?? '')));
  return { keys, columns, values };
}
