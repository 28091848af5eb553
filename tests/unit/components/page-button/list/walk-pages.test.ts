import { describe, expect, it, vi } from 'vitest';
import { type WalkParts, walkPages } from '@/components/page-button/list/walk-pages';
import { NEW_WALK, type Walk } from '@/lib/domain/walk';
import type { ListRow } from '@/lib/sites/types';
import { aRow, aSite, someRows } from './a-site';

const NOW = Date.parse('2026-11-25T10:00:00Z');

function aWalk(site = aSite(4, 5), parts: Partial<WalkParts> = {}) {
  const cancel = new AbortController();
  const log = new Set<string>();
  const kept: Walk[] = [];
  const pauses: number[] = [];
  const walkParts: WalkParts = {
    readPage: (cursor) => site.list.readPage({ cursor }),
    saveRows: async (rows: ListRow[], onRow) => {
      for (const { capture } of rows) {
        if (cancel.signal.aborted) return { ok: false, reason: 'cancelled' };
        const isNew = !log.has(capture.identity.key);
        log.add(capture.identity.key);
        onRow(capture.identity.key, isNew ? 'saved' : 'known');
      }
      return { ok: true };
    },
    keep: async (walk) => kept.push(walk),
    onProgress: vi.fn(),
    pause: async (ms) => void pauses.push(ms),
    now: () => NOW,
    pace: 1000,
    ...parts,
  };
  const walk = (start = NEW_WALK) => walkPages(start, walkParts, cancel.signal);
  return { walk, cancel, log, kept, pauses, site, parts: walkParts };
}

describe('a walk through a list', () => {
  it('saves every row of every page and ends', async () => {
    const { walk, log } = aWalk();
    const { end, walk: at } = await walk();
    expect(end).toBe('finished');
    expect(at).toMatchObject({ done: 20, saved: 20, refused: 0, trashed: 0, total: 20, cursor: null });
    expect(log.size).toBe(20);
  });

  it('asks for one page at a time, with the pace between two requests and none before the first', async () => {
    const { walk, pauses, site } = aWalk();
    await walk();
    expect(site.asked).toEqual([null, 'after-1', 'after-2', 'after-3']);
    expect(pauses).toEqual([0, 1000, 1000, 1000]);
  });

  it('keeps, before each page, where that page starts', async () => {
    const { walk, kept } = aWalk();
    await walk();
    expect(kept.map(({ cursor, done }) => [cursor, done])).toEqual([
      [null, 0],
      ['after-1', 5],
      ['after-2', 10],
      ['after-3', 15],
    ]);
  });

  it('cancelled anywhere and resumed it misses nothing, doubles nothing and counts right', async () => {
    for (let at = 1; at < 20; at++) {
      const { walk, cancel, log, parts } = aWalk();
      vi.mocked(parts.onProgress).mockImplementation(({ handled }) => handled === at && cancel.abort());
      const first = await walk();
      expect(first.end).toBe('cancelled');
      expect(log.size).toBe(first.walk.saved);
      const again = aWalk(aSite(4, 5), { saveRows: parts.saveRows, onProgress: vi.fn() });
      Object.defineProperty(cancel, 'signal', { value: new AbortController().signal });
      const second = await again.walk(first.walk);
      expect(second).toMatchObject({ end: 'finished', walk: { done: 20, saved: 20 } });
      expect(log.size).toBe(20);
    }
  });

  it('stops where the site asks to slow down, and does not ask again before its time', async () => {
    let isLimited = true;
    const site = aSite(4, 5, (cursor) =>
      cursor === 'after-2' && isLimited ? { ok: false, reason: 'limited', retryAfter: 30 } : undefined,
    );
    const { walk, pauses } = aWalk(site);
    const stopped = await walk();
    expect(stopped).toMatchObject({ end: 'limited', walk: { cursor: 'after-2', done: 10, saved: 10 } });
    expect(stopped.walk.notBefore).toBe('2026-11-25T10:00:30.000Z');
    isLimited = false;
    pauses.length = 0;
    expect((await walk(stopped.walk)).walk).toMatchObject({ done: 20, saved: 20, notBefore: null });
    expect(pauses).toEqual([30_000, 1000]);
  });

  it('waits as long as it was told before the first page too', async () => {
    let isLimited = true;
    const site = aSite(2, 5, () => (isLimited ? { ok: false, reason: 'limited', retryAfter: 30 } : undefined));
    const { walk, pauses } = aWalk(site);
    const stopped = await walk();
    expect(stopped).toMatchObject({ end: 'limited', walk: { cursor: null, done: 0 } });
    isLimited = false;
    pauses.length = 0;
    expect(await walk(stopped.walk)).toMatchObject({ end: 'finished', walk: { done: 10, saved: 10 } });
    expect(pauses).toEqual([30_000, 1000]);
  });

  it('that can see only the rows on the page says so, and resumed takes the rest, counted once', async () => {
    let isRefused = true;
    const site = aSite(2, 5, (cursor) =>
      cursor === null && isRefused
        ? { ok: true, rows: someRows(0, 5), next: null, total: null, isPartial: true }
        : undefined,
    );
    const { walk, log } = aWalk(site);
    const first = await walk();
    expect(first).toMatchObject({ end: 'partial', walk: { cursor: null, done: 0, saved: 5 } });
    isRefused = false;
    expect(await walk(first.walk)).toMatchObject({ end: 'finished', walk: { done: 10, saved: 10 } });
    expect(log.size).toBe(10);
  });

  it.each(['refused', 'unreachable', 'odd'] as const)('stops where a page is %s, and says so', async (reason) => {
    const site = aSite(4, 5, (cursor) => (cursor === 'after-1' ? { ok: false, reason } : undefined));
    expect(await aWalk(site).walk()).toMatchObject({ end: reason, walk: { cursor: 'after-1', saved: 5 } });
  });

  it.each([
    ['unreachable', 'silent'],
    ['storage-full', 'storage-full'],
    ['updated', 'updated'],
  ] as const)('a save that fails as %s ends the walk as %s', async (reason, end) => {
    const saveRows: WalkParts['saveRows'] = async () => ({ ok: false, reason });
    expect(await aWalk(aSite(4, 5), { saveRows }).walk()).toMatchObject({ end, walk: { cursor: null, done: 0 } });
  });

  it('begins at the beginning when a later page is shown', async () => {
    const site = aSite(3, 5, (cursor) =>
      cursor === null ? { ok: true, rows: [aRow(7)], next: 'after-2', first: 'after-0', total: 15 } : undefined,
    );
    const { walk, log } = aWalk(site);
    await walk();
    expect(site.asked).toEqual([null, 'after-0', 'after-1', 'after-2']);
    expect(log.size).toBe(15);
  });

  it('leaves out what was closed without being done, unless told to take it', async () => {
    const rows = [aRow(1), aRow(2, { cautions: ['no-achievement'] })];
    const site = () => aSite(1, 2, () => ({ ok: true, rows, next: null, total: 2 }));
    expect((await aWalk(site()).walk()).walk).toMatchObject({ done: 2, saved: 1 });
    expect((await aWalk(site()).walk({ ...NEW_WALK, leavesOut: false })).walk).toMatchObject({ done: 2, saved: 2 });
  });
});
