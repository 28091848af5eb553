import type { OtherLog } from '@/lib/db/machine/machine';
import { otherWords } from '@/lib/i18n/en/folder';
import { say } from '@/lib/i18n/say';

/** What another log is called; `own`: the installation of this browser. */
export function sayOther({ installation }: OtherLog, own: string | null): string {
  return installation === own ? otherWords.own : say(otherWords.name, { id: installation });
}
