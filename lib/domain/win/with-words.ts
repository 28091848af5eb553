import { changedWin, isBlank, TEXT_LIMIT, type Win, type WinFields } from './win';

/**
 * `win` with what was typed where it has nothing yet, and the words after its own; those that have no room there go to the
 * note. Null: the note is full too, and a win longer than any may be could be read back from no backup.
 */
export function withWords(win: Win, typed: Partial<WinFields> & { did: string }): Win | null {
  const isBlankIn = ([field]: [string, unknown]) => isUnset(win[field as keyof WinFields]);
  const blanks: Partial<WinFields> = Object.fromEntries(Object.entries(typed).filter(isBlankIn));
  const did = appended(win.did, typed.did);
  if (did.length <= TEXT_LIMIT) return changedWin(win, { ...blanks, did });
  const note = appended(blanks.note ?? win.note, typed.did);
  if (note.length > TEXT_LIMIT) return null;
  return changedWin(win, { ...blanks, did: win.did, note });
}

/** Adding the same words again, after a failure or by mistake, changes nothing. */
function appended(words: string, more: string): string {
  if (words.includes(more)) return words;
  return isBlank(words) ? more : `${words}\n${more}`;
}

function isUnset(value: unknown): boolean {
  return (
    value === null ||
    value === '' ||
    value === 'unclear' ||
    value === 'none' ||
    (Array.isArray(value) && value.length === 0)
  );
}
