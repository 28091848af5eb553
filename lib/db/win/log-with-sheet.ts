import { readSheet } from '@/lib/db/counting/sheet';
import type { Sheet } from '@/lib/domain/counting/sheet';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { namesOfRow } from '@/lib/domain/redaction/known-names';
import { readLog } from './log';

/**
 * Every win outside the trash with the sheet of the log, for a document: what is counted in it is of the very wins that
 * are told. A live reading hears of the rows alone. The sheet changes with them, and hears of every other write, as of new
 * aliases, for which those of years are not to be read again.
 */
export async function readLogWithSheet(ladder: Ladder): Promise<{ log: LoggedWin[]; sheet: Sheet }> {
  const [log, sheet] = await Promise.all([readLog(ladder.id, namesOfRow), unheard(() => readSheet(ladder))]);
  return { log, sheet };
}

/** A timer begins outside the live reading that sets it. */
function unheard<T>(read: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => void read().then(resolve, reject), 0);
  });
}
