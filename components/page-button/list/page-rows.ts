import type { ListRow } from '@/lib/sites/types';
import { keyOf } from './save-rows';

/** A row of the page that is shown, with what the user and the log say of it. */
export interface PageRow {
  row: ListRow;
  key: string;
  isSaved: boolean;
  isChosen: boolean;
}

/** New rows take over what was known of the same keys. */
export function toPageRows(rows: readonly ListRow[], before: readonly PageRow[]): PageRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return rows.map((row) => {
    const key = keyOf(row);
    const { isSaved = false, isChosen = false } = known.get(key) ?? {};
    return { row, key, isSaved, isChosen };
  });
}

/** `rows` with those in `keys` in the log, and so no longer to be chosen; the others are the same objects. */
export function markSaved(rows: readonly PageRow[], keys: ReadonlySet<string>): readonly PageRow[] {
  const isNew = (row: PageRow) => keys.has(row.key) && !row.isSaved;
  return rows.some(isNew) ? rows.map((row) => (isNew(row) ? { ...row, isSaved: true, isChosen: false } : row)) : rows;
}

/** `rows` with those in `keys`, or all, chosen or not; what is in the log cannot be. */
export function choose(rows: readonly PageRow[], isChosen: boolean, keys?: ReadonlySet<string>): PageRow[] {
  return rows.map((row) => {
    const isMeant = !row.isSaved && row.isChosen !== isChosen && (keys?.has(row.key) ?? true);
    return isMeant ? { ...row, isChosen } : row;
  });
}

export function chosenOf(rows: readonly PageRow[]): ListRow[] {
  return rows.filter(({ isChosen }) => isChosen).map(({ row }) => row);
}

/** Whether only the page told of the row: its site was not asked, or did not answer. */
export function isGlimpsed({ capture }: ListRow): boolean {
  return capture.cautions.includes('page-only');
}

/**
 * `rows` with the elements that the page has for them now, or, where it shows any other, the ones that it shows, of which
 * the site's own answers are kept. The same array where nothing has changed.
 */
export function withShown(rows: readonly PageRow[], shown: readonly ListRow[]): readonly PageRow[] {
  const known = new Map(rows.map((row) => [row.key, row.row]));
  if (shown.some((row) => !known.has(keyOf(row)))) {
    return toPageRows(
      shown.map((row) => {
        const before = known.get(keyOf(row));
        return before && isGlimpsed(row) ? { ...before, element: row.element } : row;
      }),
      rows,
    );
  }
  const elements = new Map(shown.map((row) => [keyOf(row), row.element]));
  const isElsewhere = ({ key, row }: PageRow) => elements.has(key) && elements.get(key) !== row.element;
  if (!rows.some(isElsewhere)) return rows;
  return rows.map((each) =>
    isElsewhere(each) ? { ...each, row: { ...each.row, element: elements.get(each.key) ?? null } } : each,
  );
}
