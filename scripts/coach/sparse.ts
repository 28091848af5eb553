import { nameOf } from './shown';

/** Which features the examples show: a row an example, the columns that are set in it. */
export interface Sparse {
  /** For each column the feature it stands for. */
  features: Int32Array;
  /** For each column the number that stands for "is shown". */
  worth: Float64Array;
  rows: Int32Array[];
}

/** Features that one or two examples show teach little about others. */
const SEEN_IN = 3;
/** By kind: pairs and pieces are many and say nearly the same, so each weighs less. */
const WORTH: Record<string, number> = { n: 0.5, b: 0.7, x: 0.4 };

/** @param shown for each example its features */
export function toSparse(shown: readonly Int32Array[]): Sparse {
  const seen: number[] = [];
  for (const features of shown) for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
  const features = Int32Array.from(seen.flatMap((count, feature) => (count >= SEEN_IN ? feature : [])));
  return { features, worth: Float64Array.from(features, worthOf), rows: rowsOf(features, shown) };
}

/** The same examples with `kept` columns only. */
export function keepColumns({ features, worth, rows }: Sparse, kept: readonly number[]): Sparse {
  const columns = Int32Array.from(kept);
  return {
    features: columns.map((column) => features[column] ?? 0),
    worth: Float64Array.from(kept, (column) => worth[column] ?? 0),
    rows: rowsOf(columns, rows),
  };
}

/** For each of `shown` where its members stand in `columns`; what does not stand there is left out. */
export function rowsOf(columns: Int32Array, shown: readonly Int32Array[]): Int32Array[] {
  const columnOf = new Map(Array.from(columns, (member, column) => [member, column]));
  return shown.map((members) => Int32Array.from(Array.from(members).flatMap((member) => columnOf.get(member) ?? [])));
}

function worthOf(feature: number): number {
  return WORTH[nameOf(feature).charAt(0)] ?? 1;
}
