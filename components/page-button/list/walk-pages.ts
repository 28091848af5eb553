import type { Walk } from '@/lib/domain/walk';
import type { NoReply } from '@/lib/messaging/client';
import type { Refusal } from '@/lib/messaging/protocol';
import type { SiteRefusal } from '@/lib/sites/same-origin-fetch';
import type { ListPage, ListRow } from '@/lib/sites/types';
import type { RowsSaved, SaveRowsParts } from './save-rows';

/** Where a walk is: what would be kept of it now, and the rows of the page under way. */
export interface Progress {
  walk: Walk;
  /** Rows looked at, those of the page under way included. */
  handled: number;
}

/**
 * `silent`: Winnow's own worker did not answer; the site is another matter · `partial`: the rows of the page are saved,
 * and the site would not say what comes after them.
 */
export type End =
  | 'finished'
  | 'partial'
  | 'cancelled'
  | SiteRefusal['reason']
  | 'silent'
  | Exclude<NoReply | Refusal, 'unreachable'>;

export interface WalkParts {
  readPage: (cursor: string | null, signal: AbortSignal) => Promise<({ ok: true } & ListPage) | SiteRefusal>;
  saveRows: (rows: ListRow[], onRow: SaveRowsParts['onRow']) => Promise<RowsSaved>;
  keep: (walk: Walk) => Promise<unknown>;
  onProgress: (progress: Progress) => void;
  /** Resolves after so many milliseconds, or at once when the walk is cancelled. */
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
  now: () => number;
  /** Milliseconds between two requests to the site. */
  pace: number;
}

/**
 * Walks through a list from where `start` stands, one request at a time, and saves what it finds. What is kept on the
 * way always names a page that was not finished, so that to go on from there misses nothing.
 */
export async function walkPages(start: Walk, parts: WalkParts, signal: AbortSignal): Promise<{ end: End; walk: Walk }> {
  let walk = start;
  let hasAsked = false;
  for (;;) {
    await parts.keep(walk);
    await parts.pause(Math.max(hasAsked ? parts.pace : 0, waitLeft(walk, parts.now())), signal);
    hasAsked = true;
    if (signal.aborted) return { end: 'cancelled', walk };
    const page = await parts.readPage(walk.cursor, signal);
    if (signal.aborted) return { end: 'cancelled', walk };
    if (!page.ok) return { end: page.reason, walk: { ...walk, notBefore: whenAgain(page, parts.now()) } };
    if (walk.cursor === null && page.first) {
      walk = { ...walk, cursor: page.first };
      continue;
    }
    const { saved, counted } = await savePage(
      { ...walk, total: page.total ?? walk.total, notBefore: null },
      page,
      parts,
    );
    // The page is read once more then, and its refused and trashed rows are counted anew.
    const again = { ...counted, refused: walk.refused, trashed: walk.trashed };
    if (!saved.ok) return { end: saved.reason === 'unreachable' ? 'silent' : saved.reason, walk: again };
    if (page.isPartial) return { end: 'partial', walk: again };
    walk = { ...counted, done: counted.done + page.rows.length, cursor: page.next };
    if (page.next === null) return { end: 'finished', walk };
  }
}

async function savePage(walk: Walk, page: ListPage, parts: WalkParts): Promise<{ saved: RowsSaved; counted: Walk }> {
  const wanted = page.rows.filter(({ capture }) => !walk.leavesOut || !capture.cautions.includes('no-achievement'));
  let counted = walk;
  let handled = walk.done + page.rows.length - wanted.length;
  parts.onProgress({ walk: counted, handled });
  const saved = await parts.saveRows(wanted, (_key, result) => {
    handled += 1;
    if (result !== 'known') counted = { ...counted, [result]: counted[result] + 1 };
    parts.onProgress({ walk: counted, handled });
  });
  return { saved, counted };
}

/** Milliseconds until the site may be asked again. */
export function waitLeft({ notBefore }: Pick<Walk, 'notBefore'>, now: number): number {
  return notBefore === null ? 0 : Math.max(0, Date.parse(notBefore) - now);
}

/** When the site may be asked again, where it said so: an instant. */
export function whenAgain({ retryAfter }: SiteRefusal, now: number): string | null {
  return retryAfter === undefined ? null : new Date(now + retryAfter * 1000).toISOString();
}
