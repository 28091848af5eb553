import { recentWords } from '@/lib/i18n/en/popup';
import { NEWEST } from './lifetime-log';

/** What a screen shows once it has read a log of so many wins. */
export function newest(wins: number): { inPopup: string; inFloor: string } {
  if (wins > 0) return { inPopup: NEWEST, inFloor: NEWEST };
  return { inPopup: recentWords.empty, inFloor: 'No wins' };
}
