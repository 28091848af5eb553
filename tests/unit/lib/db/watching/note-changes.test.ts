import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import { hearChanges, type TableChange } from '@/lib/db/watching/note-changes';
import { saveWin, trashWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';

let heard: (TableChange | 'committed' | 'aborted')[] = [];

beforeEach(async () => {
  hearChanges(undefined);
  await emptyLog();
  heard = [];
  hearChanges({ changing: (_, change) => heard.push(change), ended: (_, end) => heard.push(end) });
});
afterEach(() => hearChanges(undefined));

const winId = '0a000000-0000-4000-8000-000000000001';
const save = () => saveWin({ winId, fields: blankWin('2026-11-02', 'Cut the build') });

describe('who listens to changes', () => {
  it('hears of a new row, then of the commit', async () => {
    expect((await save()).ok).toBe(true);
    expect(heard).toEqual([{ table: 'wins', act: 'put', ids: [winId] }, 'committed']);
  });

  it('hears of a changed row and of one that is deleted', async () => {
    await save();
    await trashWin(winId);
    await keepDraft('popup', 'log', { did: 'Half a' });
    const [draft] = await db.drafts.toArray();
    heard = [];
    await dropDraft('popup', 'log');
    await trashWin(winId);
    expect(heard).toEqual([
      { table: 'drafts', act: 'removed', ids: [draft?.id] },
      'committed',
      expect.anything(),
      'committed',
    ]);
  });

  it('hears that everything was cleared', async () => {
    await db.wins.clear();
    expect(heard).toEqual([{ table: 'wins', act: 'removed', ids: 'all' }, 'committed']);
  });

  it('hears of all rows of a bulk, and of changes made in place', async () => {
    await save();
    heard = [];
    await db.wins.toCollection().modify({ title: 'Other words' });
    expect(heard).toEqual([{ table: 'wins', act: 'put', ids: [winId] }, 'committed']);
  });

  it('hears that nothing came of it', async () => {
    await save();
    heard = [];
    const failing = db.transaction('rw', db.wins, async () => {
      await db.wins.delete(winId);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await vi.waitFor(() => expect(heard).toEqual([{ table: 'wins', act: 'removed', ids: [winId] }, 'aborted']), 10_000);
  });

  it('cannot make a save fail', async () => {
    const fail = () => {
      throw new Error('a listener that breaks');
    };
    hearChanges({ changing: fail, ended: fail });
    expect(await save()).toMatchObject({ ok: true, result: 'added' });
    expect(await db.wins.count()).toBe(1);
  });
});
