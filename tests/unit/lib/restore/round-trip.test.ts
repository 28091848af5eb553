import { beforeEach, describe, expect, it } from 'vitest';
import { sealBackup } from '@/lib/backup/backup';
import { encryptText } from '@/lib/backup/encryption/encrypt';
import { newRecoveryCode } from '@/lib/backup/encryption/recovery-code';
import { type ReadBackup, readBackup } from '@/lib/backup/reading/read-backup';
import { db } from '@/lib/db/database';
import type { Tables } from '@/lib/domain/merge/unfold';
import { applyRestore, planRestore } from '@/lib/restore/restore';
import { takeBack } from '@/lib/restore/way-back';
import { chooseSeed, randomFrom } from '../../../e2e/seed/random';
import { emptyLog } from '../../empty-log';
import { backupText, takeBackup } from '../backup/a-backup';
import { anyLog } from '../backup/any-log';

const LOGS = process.env.WINNOW_LONG ? 2_000 : 3;
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

async function fill(tables: Tables) {
  await Promise.all(db.tables.map((table) => table.clear()));
  for (const [name, rows] of Object.entries(tables)) await db.table(name).bulkAdd(rows);
}

async function read(): Promise<Tables> {
  const { tables } = await takeBackup(new Date());
  return sorted(tables);
}

function sorted(tables: Tables): Tables {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...rows].sort(byId)]));
}

function opened(read: ReadBackup) {
  if (!read.ok) throw new Error(`${read.reason} ${JSON.stringify('bad' in read ? read.bad : '')}`);
  return read;
}

beforeEach(emptyLog);

describe('round-trip', () => {
  it(`${LOGS} logs come back as they were, plain and encrypted, and are undone as they were`, async () => {
    const seed = chooseSeed();
    const random = randomFrom(seed);
    let [rows, bytes] = [0, 0];
    for (let at = 0; at < LOGS; at += 1) {
      const log = sorted(anyLog(random));
      await fill(log);
      const text = backupText(await takeBackup(new Date()));
      const code = newRecoveryCode();
      const isPassphrase = at % 500 === 0;
      const secret = isPassphrase ? 'four purple plums near lanterns' : code;
      const file = await encryptText(
        text,
        isPassphrase ? { kind: 'passphrase', passphrase: secret } : { kind: 'code', code },
      );
      const plain = opened(await readBackup(new Blob([text])));
      const decrypted = opened(await readBackup(file, secret.toLowerCase()));
      expect(plain.unknown, `seed ${seed}, log ${at}`).toEqual([]);
      expect(sorted(plain.backup.tables), `seed ${seed}, log ${at}`).toEqual(log);
      expect(decrypted.backup, `seed ${seed}, log ${at}`).toEqual(plain.backup);
      const other = sorted(anyLog(random));
      await fill(other);
      const restored = await applyRestore(await planRestore(decrypted.backup, 'replace'));
      if (!restored.ok || !restored.done) throw new Error(`not restored, seed ${seed}, log ${at}`);
      const { drafts: _, ...rest } = await read();
      const { drafts: __, ...wanted } = log;
      expect(rest, `seed ${seed}, log ${at}`).toEqual(wanted);
      if (restored.done.beforeId !== null) expect((await takeBack(restored.done.beforeId)).ok).toBe(true);
      expect(await read(), `undone, seed ${seed}, log ${at}`).toEqual(other);
      rows += Object.values(log).reduce((sum, { length }) => sum + length, 0);
      bytes += file.size;
    }
    console.log(`round-trip: ${LOGS} logs, ${rows} rows, ${bytes} bytes encrypted, 0 differences, seed ${seed}`);
  }, 1_200_000);

  it('a log in the same words as before the file: digest and text are the same again', async () => {
    await fill(anyLog(randomFrom(7)));
    const now = new Date('2026-11-29T10:00:00.000Z');
    const text = backupText(await takeBackup(now));
    const { tables } = opened(await readBackup(text)).backup;
    expect(backupText(await sealBackup(tables, now)).length).toBe(text.length);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(await takeBackup(now))));
  });
});
