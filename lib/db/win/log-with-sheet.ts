import { readSheet } from '@/lib/db/counting/sheet';
import type { Sheet } from '@/lib/domain/counting/sheet';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { namesOfRow } from '@/lib/domain/redaction/known-names';
import { type HearRow, readLog } from './log';

/**
 * Every win outside the trash with the sheet of the log, for a document: what it counts is of the very wins it tells. A
 * live reading of both is repeated for a change of the rows and for nothing else. The sheet is made of those rows, but
 * lies where every write leaves a note, that of a new alias too, for which the wins of years are not to be read again.
 * `hearWins` hears now and then how many wins are read.
 */
export async function readLogWithSheet(
  ladder: Ladder,
  hearWins?: (wins: number) => void,
): Promise<{ log: LoggedWin[]; sheet: Sheet }> {
  let wins = 0;
  const hear: HearRow = (row) => {
    namesOfRow(row);
    if ('winId' in row) return;
    wins += 1;
    if (wins % HEARD === 0) hearWins?.(wins);
  };
  const [log, sheet] = await Promise.all([readLog(ladder.id, hear), unheard(() => readSheet(ladder))]);
  return { log, sheet };
}

/** So many wins are read in a twentieth of a second. */
const HEARD = 1_000;

/** What a live reading is not to hear of: it hears of what is read within it, and a timer goes off outside. */
function unheard<T>(read: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => void read().then(resolve, reject), 0);
  });
}
