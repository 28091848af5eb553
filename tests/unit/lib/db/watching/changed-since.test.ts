import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { keepDraft } from '@/lib/db/drafts';
import { setClaim } from '@/lib/db/proof/claims';
import { firstSavedAt, hasChangedSince, isLogEmpty } from '@/lib/db/watching/changed-since';
import { changeWin, saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { mergeLog } from '@/lib/restore/merge-log';

const later = () => new Promise((resolve) => setTimeout(resolve, 3));
const now = async () => {
  await later();
  const at = new Date().toISOString();
  await later();
  return at;
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('whether the log has changed', () => {
  it('follows wins, their changes and every other table, and nothing that is only on its way', async () => {
    expect(await hasChangedSince('')).toBe(false);
    expect(await isLogEmpty()).toBe(true);
    const begun = await now();
    const winId = crypto.randomUUID();
    await saveWin({ winId, fields: blankWin('2026-11-23', 'A win') });
    expect(await hasChangedSince(begun)).toBe(true);
    expect((await firstSavedAt()) ?? '').toMatch(/^20/);
    expect(await isLogEmpty()).toBe(false);

    const backedUp = await now();
    expect(await hasChangedSince(backedUp)).toBe(false);
    await keepDraft('popup', 'log', { did: 'on its way' });
    expect(await hasChangedSince(backedUp)).toBe(false);
    await changeWin(winId, { title: 'Another title' });
    expect(await hasChangedSince(backedUp)).toBe(true);

    const again = await now();
    expect(await hasChangedSince(again)).toBe(false);
    await setClaim('senior-engineer', 'unblock', 'sometimes');
    expect(await hasChangedSince(again)).toBe(true);
  });

  it('has where a merge brought rows of another machine that are older than the last backup', async () => {
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', 'Written there') });
    const there = { wins: await db.wins.toArray() };
    await db.wins.clear();
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', 'Written here') });
    const backedUp = await now();
    expect(await mergeLog(there)).toMatchObject({ ok: true });
    expect(await db.wins.count()).toBe(2);
    expect(await hasChangedSince(backedUp)).toBe(true);
  });
});
