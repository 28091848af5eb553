import { uiWords } from '@/lib/i18n/en/ui';
import { say } from '@/lib/i18n/say';

/**
 * What is known of a file that was saved: that the browser has it. It may ask where to, and be told to leave it. Null:
 * the organisation lets none leave, and the place of the button says so.
 */
export function sayHanded(file: string | null): string {
  return file === null ? '' : say(uiWords.fileHanded, { file });
}
