import type { Backup } from '@/lib/backup/backup';
import { makeBackupFile } from '@/lib/backup/backup-file';

/** What the file with the whole log says. */
export async function takeBackup(now: Date): Promise<Backup> {
  return JSON.parse(await (await makeBackupFile(now)).text());
}

/** `backup`, with whatever a test did to it, as the text of a file. */
export function backupText({ tables, ...head }: Backup): string {
  const lists = Object.entries(tables).map(([name, rows]) => {
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    return `${JSON.stringify(name)}:[${lines === '' ? '' : `\n${lines}\n`}]`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"tables":{\n${lists.join(',\n')}\n}}\n`;
}
