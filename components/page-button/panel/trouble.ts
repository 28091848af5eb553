import { isStorageTrouble } from '@/lib/domain/storage-trouble';
import { troubleWords } from '@/lib/i18n/en/page-button';
import { storageWords } from '@/lib/i18n/en/storage';
import type { SessionState } from './save-session';

export interface Trouble {
  words: string;
  /** What helps, the most useful first. */
  ways: readonly ('retry' | 'copy' | 'reload')[];
}

/** Whether trying again can help, so that words which are not kept yet need no more than a quiet line. */
export function canWait({ reason }: NonNullable<SessionState['failure']>): boolean {
  return reason !== 'updated' && reason !== 'not-found';
}

/** What to say about a failure and which ways out to offer. */
export function describeTrouble({ doing, reason }: NonNullable<SessionState['failure']>): Trouble {
  if (reason === 'updated') return { words: troubleWords.updated, ways: ['copy', 'reload'] };
  if (reason === 'moved') return { words: troubleWords.moved, ways: ['retry'] };
  if (doing === 'edit' && reason === 'not-found') return { words: troubleWords.gone, ways: ['copy'] };
  if (doing === 'undo') return { words: troubleWords.undo, ways: ['retry'] };
  if (doing === 'open') return { words: troubleWords.open, ways: ['retry'] };
  if (reason === 'unreachable' || isStorageTrouble(reason)) {
    return { words: { ...storageWords, ...troubleWords }[reason], ways: ['retry', 'copy'] };
  }
  if (reason === 'switched-off') return { words: troubleWords[reason], ways: ['copy'] };
  return { words: troubleWords.refused, ways: ['copy'] };
}
