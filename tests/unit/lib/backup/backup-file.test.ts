import { beforeEach, describe, expect, it } from 'vitest';
import { NOT_IN_BACKUPS, sealBackup } from '@/lib/backup/backup';
import { makeBackupFile } from '@/lib/backup/backup-file';
import { readBackup } from '@/lib/backup/reading/read-backup';
import { db } from '@/lib/db/database';
import { newRecord } from '@/lib/domain/record';
import { blankWin } from '@/lib/domain/win/win';
import { chooseSeed, randomFrom } from '../../../e2e/seed/random';
import { emptyLog } from '../../empty-log';
import { backupText } from './a-backup';
import { anyLog } from './any-log';

const now = new Date('2026-11-29T10:00:00.000Z');

beforeEach(emptyLog);

describe('the file of a backup', () => {
  it('is, byte for byte, the text of the backup', async () => {
    const seed = chooseSeed();
    const random = randomFrom(seed);
    for (let at = 0; at < 10; at += 1) {
      await Promise.all(db.tables.map((table) => table.clear()));
      for (const [name, rows] of Object.entries(anyLog(random))) await db.table(name).bulkAdd(rows);
      const text = await (await makeBackupFile(now)).text();
      const tables = db.logTables.filter(({ name }) => !NOT_IN_BACKUPS.includes(name));
      const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
      const backup = await sealBackup(Object.fromEntries(rows), now);
      expect(text, `seed ${seed}, log ${at}`).toBe(await new Blob([backupText(backup)]).text());
      expect(await readBackup(text), `seed ${seed}, log ${at}`).toMatchObject({ ok: true });
    }
  });

  it('of more rows than are read at once has them all, and tells how far it is', async () => {
    const writing = { now, installationId: 'here' };
    const wins = Array.from({ length: 1_000 }, () =>
      newRecord(crypto.randomUUID(), blankWin('2026-11-02', 'A'), writing),
    );
    await db.wins.bulkAdd(wins);
    const shares: number[] = [];
    const file = await makeBackupFile(now, { onProgress: (share) => shares.push(share) });
    const read = await readBackup(file);
    expect(read.ok && read.backup.tables.wins?.length).toBe(1_000);
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('is given up where one says so', async () => {
    await expect(makeBackupFile(now, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
