import { db } from '@/lib/db/database';
import type { RecordFields } from '@/lib/domain/record';
import { SCHEMA_VERSION } from '@/lib/domain/record';
import { BACKUP_FORMAT, BACKUP_VERSION, NOT_IN_BACKUPS } from './backup';
import { digestOfParts } from './digest';
import { pauses, type Working } from './pause';

/** Rows that are read and written as text without the page having its turn. */
const SLICE = 250;

/**
 * The whole log as the file that `backupText` would make of it, read in one transaction, each row made text once and
 * not kept: what grows with the log is the browser's memory for files and not the page's.
 */
export async function makeBackupFile(now: Date, working: Working = {}): Promise<Blob> {
  const lists = await readLists(working);
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, schemaVersion: SCHEMA_VERSION };
  const opening = JSON.stringify({ ...head, exportedAt: now.toISOString() }).slice(0, -1);
  const tables = lists.flatMap(([name, pieces], index) => [
    `${index === 0 ? '' : ',\n'}${JSON.stringify(name)}:[`,
    ...(pieces.length === 0 ? [']'] : ['\n', ...pieces, '\n]']),
  ]);
  const sha256 = await digestOfParts(withoutLines([`${opening},"tables":{`, ...tables, '}}'], working));
  return new Blob([`${opening},"sha256":"${sha256}","tables":{\n`, ...tables, '\n}}\n'], { type: 'application/json' });
}

/** Each table as pieces of text, a row a line. */
function readLists({ signal, onProgress }: Working): Promise<[string, string[]][]> {
  const wanted = db.logTables.filter(({ name }) => !NOT_IN_BACKUPS.includes(name));
  return db.transaction('r', wanted, async () => {
    const counts = await Promise.all(wanted.map((table) => table.count()));
    const all = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    const lists: [string, string[]][] = [];
    for (const { name } of wanted) {
      const pieces: string[] = [];
      for (let after = '', isMore = true; isMore; ) {
        signal?.throwIfAborted();
        const rows = await db.table<RecordFields, string>(name).where(':id').above(after).limit(SLICE).toArray();
        if (rows.length > 0)
          pieces.push((after === '' ? '' : ',\n') + rows.map((row) => JSON.stringify(row)).join(',\n'));
        after = rows.at(-1)?.id ?? after;
        isMore = rows.length === SLICE;
        done += rows.length;
        if (all > 0) onProgress?.((READING * done) / all);
      }
      lists.push([name, pieces]);
    }
    return lists;
  });
}

/** What reading is of the whole; the digest is the rest. */
const READING = 0.8;

/** A line ends between rows only: JSON has none within its texts. */
async function* withoutLines(texts: readonly string[], working: Working): AsyncGenerator<string> {
  const pause = pauses(working);
  for (const [index, text] of texts.entries()) {
    yield text.replaceAll('\n', '');
    await pause(() => READING + ((1 - READING) * index) / texts.length);
  }
}
