import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { walkRequests } from '@/lib/messaging/walk-requests';
import { emptyLog } from '../../empty-log';

const list = 'https://github.com/acme/orchard/pulls?q=is%3Apr';
const here = { host: 'github.com', url: new URL('https://github.com/acme/orchard/pulls?page=3&q=is:pr') };
const walk = { cursor: '4', done: 75, saved: 70, refused: 0, trashed: 0, total: 250, leavesOut: true, notBefore: null };

beforeEach(emptyLog);

describe('how far a walk has come', () => {
  it('is kept for the list, and only the last of it', async () => {
    expect(await walkRequests.keepWalk({ list, walk }, here)).toEqual({ ok: true });
    await walkRequests.keepWalk({ list, walk: { ...walk, cursor: '5', done: 100 } }, here);
    expect(await walkRequests.readWalk({ list }, here)).toMatchObject({ ok: true, walk: { cursor: '5', done: 100 } });
    expect(await db.drafts.count()).toBe(1);
    const other = new URL(`${here.url}+is:open`);
    const asked = await walkRequests.readWalk({ list: `${list}+is%3Aopen` }, { ...here, url: other });
    expect(asked).toEqual({ ok: true, walk: null });
  });

  it('is told where the list itself is shown and nowhere else', async () => {
    await walkRequests.keepWalk({ list, walk }, here);
    const others = [
      { host: 'git.example', url: new URL('https://git.example/acme/orchard/pulls?q=is:pr') },
      { host: 'github.com', url: new URL('https://github.com/acme/orchard/issues?q=is:pr') },
      { host: 'github.com', url: new URL('https://github.com/acme/orchard/pulls?q=is:issue') },
      { host: 'github.com' },
    ];
    for (const other of others) {
      expect(await walkRequests.readWalk({ list }, other)).toEqual({ ok: false, reason: 'not-allowed' });
    }
  });

  it('is neither kept nor dropped by another host', async () => {
    await walkRequests.keepWalk({ list, walk }, here);
    const elsewhere = { host: 'git.example', url: here.url };
    expect(await walkRequests.keepWalk({ list, walk: { ...walk, done: 0 } }, elsewhere)).toMatchObject({ ok: false });
    expect(await walkRequests.dropWalk({ list }, elsewhere)).toMatchObject({ ok: false });
    expect(await walkRequests.readWalk({ list }, here)).toEqual({ ok: true, walk });
  });

  it('is gone once it is dropped, and what is damaged is none', async () => {
    await walkRequests.keepWalk({ list, walk }, here);
    await db.drafts.toCollection().modify({ fields: { walk: '{"cursor":' } });
    expect(await walkRequests.readWalk({ list }, here)).toEqual({ ok: true, walk: null });
    await walkRequests.dropWalk({ list }, here);
    expect(await db.drafts.count()).toBe(0);
  });
});
