import { is } from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeCheckIn, listCheckIns, readCheckIn, readCheckInDue } from '@/lib/db/check-ins';
import { db } from '@/lib/db/database';
import { changeSettings } from '@/lib/db/settings';
import { CheckInSchema, checkInId } from '@/lib/domain/check-in/check-in';
import { deleteEverything } from '@/lib/safety/delete-everything';
import { takeBackup } from '../backup/a-backup';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('check-ins in the log', () => {
  it('begins one as untouched and changes it in place', async () => {
    expect(await readCheckIn('2026-11-23')).toBeUndefined();
    expect(await changeCheckIn('2026-11-23', { step: 'wins' })).toEqual({ ok: true });
    const begun = await readCheckIn('2026-11-23');
    expect(begun).toMatchObject({ id: checkInId('2026-11-23'), state: 'open', step: 'wins', nextLine: '', rev: 1 });
    await changeCheckIn('2026-11-23', { state: 'finished', nextLine: 'The freeze' });
    const finished = await readCheckIn('2026-11-23');
    expect(finished).toMatchObject({ id: begun?.id, state: 'finished', step: 'wins', nextLine: 'The freeze', rev: 2 });
    expect(is(CheckInSchema, finished)).toBe(true);
    expect(await db.checkIns.count()).toBe(1);
  });

  it('is one a week, whoever comes first', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((nextLine) => changeCheckIn('2026-11-23', { nextLine })));
    expect(await db.checkIns.count()).toBe(1);
    expect(await readCheckIn('2026-11-23')).toMatchObject({ rev: 4 });
  });

  it('lists weeks, both ends included, oldest first', async () => {
    for (const monday of ['2026-11-23', '2026-11-02', '2026-11-16', '2026-11-09']) await changeCheckIn(monday, {});
    const listed = await listCheckIns('2026-11-09', '2026-11-23');
    expect(listed.map(({ monday }) => monday)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
  });

  it('comes back when a trashed one is answered', async () => {
    await changeCheckIn('2026-11-23', {});
    await db.checkIns.update(checkInId('2026-11-23'), { deletedAt: '2026-11-24T09:00:00.000Z' });
    expect(await readCheckIn('2026-11-23')).toBeUndefined();
    expect(await listCheckIns('2026-11-23', '2026-11-23')).toEqual([]);
    await changeCheckIn('2026-11-23', { state: 'quiet' });
    expect(await readCheckIn('2026-11-23')).toMatchObject({ state: 'quiet', deletedAt: null });
  });

  it('is in the backup, and goes with everything', async () => {
    await changeCheckIn('2026-11-23', { state: 'quiet' });
    const { tables } = await takeBackup(new Date());
    expect(tables.checkIns).toEqual([await readCheckIn('2026-11-23')]);
    await deleteEverything();
    expect(await db.checkIns.count()).toBe(0);
  });
});

describe('which one is due', () => {
  const friday = new Date(2026, 10, 27, 16);

  it('is none before the worker has seen the installation, nor in its week', async () => {
    expect((await readCheckInDue(friday)).due).toBeNull();
    await changeSettings({ checkInsFrom: '2026-11-30' });
    expect((await readCheckInDue(friday)).due).toBeNull();
  });

  it('follows settings and answers', async () => {
    await changeSettings({ checkInsFrom: '2026-11-23' });
    expect((await readCheckInDue(friday)).due).toMatchObject({ monday: '2026-11-23', missed: 0 });
    await changeCheckIn('2026-11-23', { state: 'quiet' });
    const after = await readCheckInDue(friday);
    expect(after).toEqual({ due: null, nextDueAt: new Date(2026, 11, 4, 15) });
  });

  it('counts no week as missed that was answered before the year that is looked at', async () => {
    await changeSettings({ checkInsFrom: '2024-01-01' });
    for (const monday of ['2024-01-01', '2025-06-02']) await changeCheckIn(monday, { state: 'finished' });
    expect((await readCheckInDue(friday)).due).toMatchObject({ missed: 52, since: '2025-11-24', isCatchUp: true });
    await changeCheckIn('2026-06-01', { state: 'finished' });
    expect((await readCheckInDue(friday)).due).toMatchObject({ missed: 24, since: '2026-06-08' });
  });

  it('does not wait for a first week that a wrong clock wrote down', async () => {
    await changeSettings({ checkInsFrom: '2031-01-06' });
    expect((await readCheckInDue(friday)).nextDueAt).toEqual(new Date(2026, 11, 4, 15));
  });
});
