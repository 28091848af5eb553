import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backup } from '@/lib/backup/backup';
import { db } from '@/lib/db/database';
import { keepDraft } from '@/lib/db/drafts';
import { soundRow } from '@/lib/db/rows/row-schemas';
import { changeWin, saveWin } from '@/lib/db/win/wins';
import { keptIds } from '@/lib/domain/kept-backup';
import { newRecord } from '@/lib/domain/record';
import { blankWin } from '@/lib/domain/win/win';
import { applyRestore, planRestore } from '@/lib/restore/restore';
import { listKept, takeBack } from '@/lib/restore/way-back';
import { emptyLog } from '../../empty-log';
import { takeBackup } from '../backup/a-backup';
import { aWin } from '../domain/a-win';

async function save(title: string): Promise<string> {
  const winId = crypto.randomUUID();
  await saveWin({ winId, fields: blankWin('2026-11-23', title) });
  return winId;
}

const titles = async () => (await db.wins.toArray()).map(({ title }) => title).sort();
const replace = async (backup: Backup) => applyRestore(await planRestore(backup, 'replace'));

/** A backup with *Old* and *Both*, and a log with *Both*, changed, and *New*. */
async function logs(): Promise<{ backup: Backup; both: string; fresh: string }> {
  const [old, both] = [await save('Old'), await save('Both')];
  const backup = await takeBackup(new Date());
  await db.wins.delete(old);
  await changeWin(both, { did: 'More' });
  return { backup, both, fresh: await save('New') };
}

beforeEach(emptyLog);

describe('replacing the log', () => {
  it('is planned without a write, row by row', async () => {
    const { backup } = await logs();
    const before = await takeBackup(new Date(0));
    const plan = await planRestore(backup, 'replace');
    if (plan.mode !== 'replace') throw new Error('planned as a merge');
    const { fresh, changed, removed, same } = plan.counts;
    expect([fresh.wins, changed.wins, removed.wins, same.wins]).toEqual([1, 1, 1, undefined]);
    expect(await takeBackup(new Date(0))).toEqual(before);
  });

  it('is undone but for what was written since', async () => {
    const { backup, both } = await logs();
    const done = await replace(backup);
    expect(await titles()).toEqual(['Both', 'Old']);
    await changeWin(both, { note: 'Since' });
    expect(await takeBack(done.ok ? (done.done?.beforeId ?? '') : '')).toEqual({ ok: true, kept: 1 });
    expect(await titles()).toEqual(['Both', 'New']);
    expect(await db.wins.get(both)).toMatchObject({ did: 'More', note: 'Since' });
  });

  it('of many rows is kept in parts, which no list of what is kept reads, and is undone as any other', async () => {
    const many = Array.from({ length: 1201 }, (_, at) => aWin({ id: crypto.randomUUID(), title: `Win ${at}` }));
    const backup = await takeBackup(new Date());
    await db.wins.bulkAdd(many);
    const before = await takeBackup(new Date(0));
    const done = await replace(backup);
    expect(await db.wins.count()).toBe(0);
    const [kept] = await listKept();
    expect(kept).toMatchObject({ changes: {}, parts: { rows: 1201 } });
    expect(kept?.parts?.ids).toHaveLength(7);
    for (const row of await db.backups.toArray()) expect(soundRow('backups', row)).toEqual(row);
    expect(await takeBack(done.ok ? (done.done?.beforeId ?? '') : '')).toEqual({ ok: true, kept: 0 });
    expect(await takeBackup(new Date(0))).toEqual(before);
  });

  it('lets the parts go with the last one that can be taken back', async () => {
    const backup = await takeBackup(new Date());
    for (let turn = 0; turn < 4; turn++) {
      await db.wins.bulkAdd(Array.from({ length: 501 }, () => aWin({ id: crypto.randomUUID() })));
      await replace(backup);
    }
    const heads = await listKept();
    expect(heads).toHaveLength(3);
    expect((await db.backups.toCollection().primaryKeys()).sort()).toEqual(keptIds(heads).sort());
  });

  it('leaves what is being typed on this machine alone', async () => {
    await keepDraft('popup', 'log', { text: 'theirs' });
    await keepDraft('audit', 'there', { text: 'only theirs' });
    const backup = await takeBackup(new Date());
    await db.drafts.clear();
    await keepDraft('popup', 'log', { text: 'mine' });
    await replace(backup);
    const texts = (await db.drafts.toArray()).map(({ fields }) => fields.text).sort();
    expect(texts).toEqual(['mine', 'only theirs']);
  });

  it('that fails anywhere changes nothing and keeps nothing', async () => {
    const { backup } = await logs();
    const before = await takeBackup(new Date(0));
    vi.spyOn(db.table('wins'), 'bulkPut').mockRejectedValueOnce(new Error('the disk is gone'));
    const failing = await replace(backup);
    vi.restoreAllMocks();
    expect([failing, await listKept()]).toEqual([{ ok: false, reason: 'storage-failed' }, []]);
    expect(await takeBackup(new Date(0))).toEqual(before);
  });

  it('that is stopped in the middle changes nothing and keeps nothing, and can be done again', async () => {
    const { backup } = await logs();
    const writing = { now: new Date(), installationId: 'there' };
    const more = Array.from({ length: 600 }, () =>
      newRecord(crypto.randomUUID(), blankWin('2026-11-23', 'M'), writing),
    );
    const long = { ...backup, tables: { ...backup.tables, wins: [...(backup.tables.wins ?? []), ...more] } };
    const before = await takeBackup(new Date(0));
    const stop = new AbortController();
    const plan = await planRestore(long, 'replace');
    const working = { signal: stop.signal, onProgress: (share: number) => share > 0.4 && stop.abort() };
    expect([(await applyRestore(plan, {}, working)).ok, stop.signal.aborted]).toEqual([false, true]);
    expect([await takeBackup(new Date(0)), await listKept()]).toEqual([before, []]);
    expect(await applyRestore(plan)).toMatchObject({ ok: true });
    expect(await db.wins.count()).toBe(602);
  });

  it('by the same log does nothing', async () => {
    await save('One');
    expect(await replace(await takeBackup(new Date()))).toMatchObject({ ok: true, done: { beforeId: null } });
    expect(await listKept()).toEqual([]);
  });
});
