import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { SCHEMA_VERSION } from '@/lib/domain/record';

/** Writes `tables` as the backup that Winnow would write of them, a row a line; resolves to its bytes. */
export async function writeBackupFile(file: string, tables: Record<string, object[]>): Promise<number> {
  const head = {
    format: 'winnow-backup',
    version: 2,
    schemaVersion: SCHEMA_VERSION,
    exportedAt: new Date().toISOString(),
  };
  const sha256 = createHash('sha256')
    .update(JSON.stringify({ ...head, tables }))
    .digest('hex');
  const lists = Object.entries(tables).map(([name, rows]) => {
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    return `${JSON.stringify(name)}:[${lines === '' ? '' : `\n${lines}\n`}]`;
  });
  const text = `${JSON.stringify({ ...head, sha256 }).slice(0, -1)},"tables":{\n${lists.join(',\n')}\n}}\n`;
  await writeFile(file, text);
  return Buffer.byteLength(text);
}
