import type { SameOriginGet } from '@/lib/sites/same-origin-fetch';
import type { SiteList } from '@/lib/sites/types';
import { type ListState, notBeforeOf } from './list-state';
import { isGlimpsed, toPageRows, withShown } from './page-rows';
import { waitLeft, whenAgain } from './walk-pages';

export interface ListPlace {
  list: SiteList;
  here: () => { url: URL; page: Document };
  get: SameOriginGet;
  now: () => number;
}

const PARTIAL = { reason: 'partial', notBefore: null } as const;

/** What changes by reading the list that is shown; the site is asked once, never before its time, and not in vain. */
export async function readList(state: ListState, place: ListPlace, signal: AbortSignal): Promise<Partial<ListState>> {
  const { list, here, get, now } = place;
  const { rows, unread } = state;
  const isTooEarly = waitLeft({ notBefore: notBeforeOf(state) }, now()) > 0;
  if (unread && isTooEarly) return {};
  const shown = rows.length > 0 ? lookAtPage(state, place) : rows;
  const isRead = unread === null && shown.length > 0 && !shown.some(({ row }) => isGlimpsed(row));
  if (isRead || isTooEarly) return { rows: shown };
  const page = await list.readPage({ ...here(), cursor: null }, get, signal);
  if (signal.aborted) return {};
  if (!page.ok) return { rows: [], unread: { reason: page.reason, notBefore: whenAgain(page, now()) } };
  return { rows: toPageRows(page.rows, rows), total: page.total, unread: page.isPartial ? PARTIAL : null };
}

/** The rows that the page shows by now, without asking the site; the same array where they are the known ones. */
export function lookAtPage({ rows }: ListState, { list, here }: ListPlace): ListState['rows'] {
  const { url, page } = here();
  return withShown(rows, list.readShown(url, page));
}
