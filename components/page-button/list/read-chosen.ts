import type { SameOriginGet } from '@/lib/sites/same-origin-fetch';
import type { ListRow, SiteList } from '@/lib/sites/types';
import { isGlimpsed } from './page-rows';
import { keyOf } from './save-rows';
import type { WalkParts } from './walk-pages';

/**
 * Reads the rows that were chosen, as a list of one page. The site is asked where the page turned after it was read, so
 * that some are known only by what the page says; what it does not answer is saved by that.
 */
export function readChosen(
  rows: ListRow[],
  list: SiteList,
  at: { url: URL; page: Document },
  get: SameOriginGet,
): WalkParts['readPage'] {
  return async (_cursor, signal) => {
    const asked = rows.some(isGlimpsed) ? await list.readPage({ ...at, cursor: null }, get, signal) : null;
    if (asked && !asked.ok && asked.reason === 'limited') return asked;
    const answered = new Map(asked?.ok ? asked.rows.map((row) => [keyOf(row), row]) : []);
    const best = rows.map((row) => answered.get(keyOf(row)) ?? row);
    return { ok: true, rows: best, next: null, total: rows.length };
  };
}
