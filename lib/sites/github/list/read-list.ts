import { all, closest } from '../../dom';
import { parseInert } from '../../inert-page';
import type { ListPage, ListRow, SiteList } from '../../types';
import { readViewer } from '../reading/read-viewer';
import { readListQuery } from './list-query';
import { addressOfPage, pageNumber, readNextPage, readTotal } from './next-page';
import { readRow } from './read-row';
import { ROW, ROW_TITLE } from './row-title';

/** GitHub's lists; a cursor is the number of a page. Later pages are asked for as the browser would. */
export const list: SiteList = {
  readShown: (url, page) => readListPage(url, page).rows,

  async readPage({ url, page, cursor }, get, signal) {
    if (cursor === null) return { ok: true, ...readListPage(url, page) };
    const address = addressOfPage(url, Number(cursor));
    const answer = await get(address.pathname + address.search, { reason: 'list page', accept: 'text/html', signal });
    if (!answer.ok) return answer;
    // Who is signed out is sent to another page.
    if (new URL(answer.url).pathname !== address.pathname) return { ok: false, reason: 'refused' };
    const read = readListPage(address, parseInert(answer.text));
    const rows = read.rows.map((row) => ({ ...row, element: null }));
    return rows.length === 0 ? { ok: false, reason: 'odd' } : { ok: true, ...read, rows };
  },
};

function readListPage(url: URL, page: Document): ListPage {
  const viewer = readViewer(page);
  const view = { url, viewer, query: readListQuery(url, viewer) };
  const rows = new Map<string, ListRow>();
  const seen = new Set<Element>();
  for (const title of all(page, ROW_TITLE)) {
    // A row has one title: to read it again for each of ten thousand would take minutes.
    const element = closest(title, ROW) ?? title;
    const row = seen.has(element) ? null : readRow(title, element, view);
    if (row) seen.add(element);
    if (row && !rows.has(row.capture.identity.key)) rows.set(row.capture.identity.key, row);
  }
  const next = readNextPage(page, url);
  return {
    rows: [...rows.values()],
    next: next === null ? null : String(next),
    first: pageNumber(url) > 1 ? '1' : null,
    total: readTotal(page),
  };
}
