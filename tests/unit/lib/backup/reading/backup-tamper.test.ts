import { beforeEach, describe, expect, it } from 'vitest';
import { encryptText } from '@/lib/backup/encryption/encrypt';
import { newRecoveryCode } from '@/lib/backup/encryption/recovery-code';
import { readBackup } from '@/lib/backup/reading/read-backup';
import { db } from '@/lib/db/database';
import { chooseSeed, randomFrom } from '../../../../e2e/seed/random';
import { emptyLog } from '../../../empty-log';
import { backupText, takeBackup } from '../a-backup';
import { anyLog } from '../any-log';

const EVERY = process.env.WINNOW_LONG ? 1 : 32;
const seed = chooseSeed();
const random = randomFrom(seed);

/** A log whose backup is about 10 KB. */
async function fill(): Promise<string> {
  for (;;) {
    await emptyLog();
    for (const [name, rows] of Object.entries(anyLog(random, 1))) await db.table(name).bulkAdd(rows);
    const text = backupText(await takeBackup(new Date()));
    if (text.length > 8_000 && text.length < 14_000) return text;
  }
}

async function flipEach(
  bytes: Uint8Array<ArrayBuffer>,
  read: (file: Blob) => Promise<string>,
): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  for (let at = Math.floor(random() * EVERY); at < bytes.length; at += EVERY) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    const result = await read(new Blob([changed]));
    seen.set(result, (seen.get(result) ?? 0) + 1);
  }
  return seen;
}

let text = '';
beforeEach(async () => {
  text = await fill();
});

describe('backup-tamper', () => {
  it('an encrypted file with any byte flipped is refused', async () => {
    const code = newRecoveryCode();
    const file = await encryptText(text, { kind: 'code', code });
    const before = await takeBackup(new Date(0));
    const seen = await flipEach(new Uint8Array(await file.arrayBuffer()), async (changed) => {
      const read = await readBackup(changed, code);
      return read.ok ? 'opened' : read.reason;
    });
    console.log(`backup-tamper, encrypted: ${file.size} bytes, every ${EVERY}th flipped, seed ${seed}`, seen);
    expect(seen.get('opened'), `seed ${seed}`).toBeUndefined();
    expect(await takeBackup(new Date(0))).toEqual(before);
  }, 600_000);

  it('a plain file with any byte flipped is refused, or says the same', async () => {
    const bytes = new TextEncoder().encode(text);
    const whole = await readBackup(text);
    if (!whole.ok) throw new Error(whole.reason);
    const seen = await flipEach(bytes, async (changed) => {
      const read = await readBackup(changed);
      if (!read.ok) return read.reason;
      expect(read.backup, `seed ${seed}`).toEqual(whole.backup);
      return 'the same';
    });
    console.log(`backup-tamper, plain: ${bytes.length} bytes, every ${EVERY}th flipped, seed ${seed}`, seen);
    const [same = 0, changed = 0] = [seen.get('the same'), seen.get('changed')];
    expect(changed, `seed ${seed}`).toBeGreaterThan(same);
  }, 600_000);

  it('a file that was cut off anywhere is refused', async () => {
    const code = newRecoveryCode();
    const file = await encryptText(text, { kind: 'code', code });
    for (let tries = 0; tries < 40; tries += 1) {
      const share = random();
      const plain = await readBackup(text.slice(0, Math.floor(share * (text.length - 2))));
      const secret = await readBackup(file.slice(0, Math.floor(share * (file.size - 1))), code);
      expect([plain.ok, secret.ok], `seed ${seed}`).toEqual([false, false]);
    }
  });
});
