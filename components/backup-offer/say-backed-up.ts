import type { BackedUp } from '@/lib/backup/back-up-now';
import { folderTroubles, folderWords, offerBackupWords as texts } from '@/lib/i18n/en/folder';
import { say } from '@/lib/i18n/say';

/** What came of a backup: where the file is, or that there is none. */
export function sayBackedUp(done: BackedUp): string {
  if (!done.ok) return `${folderWords.notMade}. ${folderWords.notMadeWhat}`;
  const where = say(texts.done[done.where], { file: done.file });
  return done.instead === null ? where : `${where}. ${say(texts.instead, { why: folderTroubles[done.instead] })}`;
}
