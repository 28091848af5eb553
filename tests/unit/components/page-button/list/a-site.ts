import type { ListPage, ListRow, SiteList } from '@/lib/sites/types';
import { aCapture } from '../a-capture';

/** A row of a made-up site, told by its number. */
export function aRow(number: number, changes: Partial<ListRow['capture']> = {}): ListRow {
  const url = `https://ledger.example/entry/${number}`;
  const identity = { type: 'ticket' as const, key: `ledger:${number}`, url, host: 'ledger.example' };
  return { capture: { ...aCapture, identity, title: `Entry ${number}`, ...changes }, who: 'ines', element: null };
}

/** The same as only the page tells of it, drawn on it. */
export function aGlimpse(number: number): ListRow {
  const element = { isConnected: true } as Element;
  return { ...aRow(number, { title: `Entry ${number} on the page`, cautions: ['page-only'] }), element };
}

export const someRows = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => aRow(from + index));

type Answer = Awaited<ReturnType<SiteList['readPage']>>;

/**
 * A site whose list has `pages` pages of `size` rows; its cursors are words. `answer` may speak in its place; `shown` are
 * the rows that its page shows beside what it answers.
 */
export function aSite(pages: number, size: number, answer?: (cursor: string | null) => Answer | undefined) {
  const asked: (string | null)[] = [];
  const readPage = async ({ cursor }: { cursor: string | null }): Promise<Answer> => {
    asked.push(cursor);
    const given = answer?.(cursor);
    if (given) return given;
    const page = cursor === null ? 0 : Number(cursor.replace('after-', ''));
    const next = page + 1 < pages ? `after-${page + 1}` : null;
    return { ok: true, rows: someRows(page * size, size), next, total: pages * size } satisfies { ok: true } & ListPage;
  };
  const shown: ListRow[] = [];
  return { asked, shown, list: { readPage, readShown: () => shown } satisfies SiteList };
}
