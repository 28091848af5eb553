import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { decryptFile } from '@/lib/backup/encryption/decrypt';
import { encryptText, type Secret } from '@/lib/backup/encryption/encrypt';
import { CHUNK } from '@/lib/backup/encryption/header';
import { newRecoveryCode } from '@/lib/backup/encryption/recovery-code';

const folder = mkdtempSync(join(tmpdir(), 'winnow-decrypt-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = `${'Grüße. '.repeat(CHUNK / 4)}the end`;
const code = newRecoveryCode();

it('a script of at most 40 lines opens what Winnow wrote', async () => {
  const script = readFileSync('scripts/decrypt-backup.mjs', 'utf8');
  expect(script.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  const secrets: [Secret, string][] = [
    [{ kind: 'code', code }, code.toLowerCase()],
    [{ kind: 'passphrase', passphrase: 'Grüne Äpfel wachsen' }, 'Grüne Äpfel wachsen'.normalize('NFD')],
  ];
  for (const [secret, typed] of secrets) {
    const file = join(folder, 'backup.winnow');
    const blob = await encryptText(text, secret);
    writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
    const run = (WINNOW_SECRET: string) =>
      execFileSync(process.execPath, ['scripts/decrypt-backup.mjs', file], {
        env: { ...process.env, WINNOW_SECRET },
        encoding: 'utf8',
        maxBuffer: 8 * CHUNK,
        stdio: 'pipe',
      });
    expect(run(typed) === text).toBe(true);
    expect(() => run('another one')).toThrow('not this file’s');
    expect(await decryptFile(blob, typed)).toEqual({ ok: true, text });
  }
});
