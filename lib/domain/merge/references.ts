import { isSame } from './canonical';
import { type MergeRow, setField } from './merge-row';
import { TABLE_LAWS } from './unique-keys';

/** Which row stands for a row of a table. */
export type StandIn = (table: string, id: string) => string;

/** `row` with every reference pointed at what stands for it; `row` itself where none changes. */
export function withReferences(table: string, row: MergeRow, standIn: StandIn): MergeRow {
  let pointed = row;
  for (const [path, target] of Object.entries(TABLE_LAWS[table]?.refers ?? {})) {
    const [field = '', ...rest] = path.split('.');
    if (!Object.hasOwn(pointed, field)) continue;
    const value = repointed(pointed[field], rest, (id) => standIn(target, id));
    if (isSame(value, pointed[field])) continue;
    pointed = { ...pointed };
    setField(pointed, field, value);
  }
  return pointed;
}

function repointed(value: unknown, path: readonly string[], to: (id: string) => string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? to(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = step === '*' ? value.map((each) => repointed(each, rest, to)) : value;
    // Two wins of one list that became one stand in it once.
    return rest.length === 0 ? [...new Set(list)] : list;
  }
  const changed: object = { ...value };
  for (const [key, each] of Object.entries(value)) {
    if (step === '*' || step === key) setField(changed, key, repointed(each, rest, to));
  }
  return changed;
}

/** The unique key of a row, as text; null where its table has none or the row lacks a part of it. */
export function uniqueKeyOf(table: string, row: object): string | null {
  const parts = TABLE_LAWS[table]?.unique?.map((field): unknown => Reflect.get(row, field));
  return parts?.every((part) => typeof part === 'string') ? JSON.stringify(parts) : null;
}
