import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { SCHEMA_VERSION } from '@/lib/domain/record';

/** Writes `tables` as a backup that Winnow opens; resolves to its bytes. */
export async function writeBackupFile(file: string, tables: Record<string, object[]>): Promise<number> {
  const head = {
    format: 'winnow-backup',
    version: 2,
    schemaVersion: SCHEMA_VERSION,
    exportedAt: new Date().toISOString(),
  };
  const whole = JSON.stringify({ ...head, tables });
  const sha256 = createHash('sha256').update(whole).digest('hex');
  const text = `${whole.slice(0, -1)},"sha256":"${sha256}"}`;
  await writeFile(file, text);
  return Buffer.byteLength(text);
}
