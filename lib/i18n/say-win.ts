import { nameOf } from '@/lib/domain/win/title';
import type { WinFields } from '@/lib/domain/win/win';
import { winsWords } from './en/wins';
import { say } from './say';

/** What a win is called; one without any words has a name too, so that it can be pressed. */
export function sayWin(win: Pick<WinFields, 'title' | 'did' | 'decision' | 'outcome'>): string {
  return nameOf(win) || say(winsWords.untitled);
}
