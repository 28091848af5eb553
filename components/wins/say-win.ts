import { nameOf } from '@/lib/domain/win/title';
import type { WinFields } from '@/lib/domain/win/win';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';

/** What a win is called wherever it can be pressed: one may show a behaviour and have no words yet. */
export function sayWin(win: Pick<WinFields, 'title' | 'did' | 'decision' | 'outcome'>): string {
  return nameOf(win) || say(winsWords.untitled);
}
