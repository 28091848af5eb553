import { db } from '@/lib/db/database';
import { countTable } from '@/lib/db/rows/rows';
import type { RecordFields } from '@/lib/domain/record';
import { SCHEMA_VERSION } from '@/lib/domain/record';
import type { Working } from '@/lib/long-work/pause';
import { readSigns } from '@/lib/safety/canary';
import { BACKUP_FORMAT, BACKUP_VERSION, NOT_IN_BACKUPS } from './backup';
import { digestOfLines } from './digest';

/** Rows that are read and written as text without the page having its turn. */
const SLICE = 500;
/** Signs that are handed to the browser at once: each handing over waits for an answer, however little it is. */
const HANDED = 2_000_000;

/**
 * The whole log as a file, see `Backup`, one row a line: two of them can be compared by any tool. Read in one
 * transaction, so that it shows one moment, each row made text once and not kept: the file grows in the browser's memory
 * for files.
 */
export async function makeBackupFile(now: Date, working: Working = {}): Promise<Blob> {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, schemaVersion: SCHEMA_VERSION };
  const opening = JSON.stringify({ ...head, exportedAt: now.toISOString() }).slice(0, -1);
  const digest = digestOfLines();
  digest.add(`${opening},"tables":{`);
  const lists = await readLists(digest.add, working);
  digest.add('}}');
  working.signal?.throwIfAborted();
  return new Blob([`${opening},"sha256":"${digest.end()}","tables":{\n`, ...lists, '\n}}\n'], {
    type: 'application/json',
  });
}

/** The tables as text; `hear` is told of all of it, piece by piece. */
async function readLists(hear: (text: string) => void, { signal, onProgress }: Working): Promise<(string | Blob)[]> {
  const wanted = db.logTables.filter(({ name }) => !NOT_IN_BACKUPS.includes(name));
  const all = onProgress ? await aboutRows(wanted.map(({ name }) => name)) : 0;
  return db.transaction('r', wanted, async () => {
    let done = 0;
    const note = (rows: number) => {
      signal?.throwIfAborted();
      done += rows;
      if (all > 0) onProgress?.(Math.min(1, done / all));
    };
    const lists: (string | Blob)[] = [];
    const say = (text: string) => {
      hear(text);
      lists.push(text);
    };
    for (const [index, { name }] of wanted.entries()) {
      say(`${index === 0 ? '' : ',\n'}${JSON.stringify(name)}:[`);
      const rows = await readList(name, hear, note);
      lists.push(...rows);
      say(']');
    }
    return lists;
  });
}

/** A table, a row a line, inside the caller's transaction; kept by the browser and not by the page. `note` hears of every slice. */
async function readList(
  name: string,
  hear: (text: string) => void,
  note: (rows: number) => void,
): Promise<(string | Blob)[]> {
  const list: (string | Blob)[] = [];
  let kept: string[] = [];
  let length = 0;
  let coming = readAfter(name, '');
  for (let before = '\n', isMore = true; isMore; before = ',\n') {
    const rows = await coming;
    note(rows.length);
    const last = rows.at(-1);
    if (!last) break;
    isMore = rows.length === SLICE;
    // The browser looks for the next ones while these are written.
    if (isMore) coming = readAfter(name, last.id);
    const lines = before + rows.map((row) => JSON.stringify(row)).join(',\n');
    hear(lines);
    kept.push(lines);
    length += lines.length;
    if (length < HANDED) continue;
    list.push(new Blob(kept));
    [kept, length] = [[], 0];
  }
  if (length > 0) list.push(new Blob(kept));
  return list.length > 0 ? [...list, '\n'] : list;
}

/** The next rows of a table; what is given up meanwhile is nobody's failure. */
function readAfter(name: string, after: string): Promise<RecordFields[]> {
  const reading = db.table<RecordFields, string>(name).where(':id').above(after).limit(SLICE).toArray();
  reading.catch(() => undefined);
  return reading;
}

/** How many rows there are, as far as that is known: to count a long log takes as long as to read much of it. */
async function aboutRows(tables: readonly string[]): Promise<number> {
  const known = (await readSigns().catch(() => null))?.canary?.tables;
  const counts = known ? tables.map((name) => known[name] ?? 0) : await Promise.all(tables.map(countTable));
  return counts.reduce((sum, count) => sum + count, 0);
}
