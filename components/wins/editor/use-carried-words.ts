import { useEffect, useState } from 'react';
import type { Carried, CarryReason } from '@/lib/domain/win/carried-words';
import { openWin } from './open-edits';
import type { WinWriter } from './win-writer';

/** Types what the address brought along into the new win, as the user would, once; and says why it came that way. */
export function useCarriedWords(winId: string, carried: Carried, makeWriter: () => WinWriter): CarryReason | null {
  // As it was on arrival: the address changes as soon as the win is in the log.
  const [{ words, reason }] = useState(carried);
  const [write] = useState(() => makeWriter);
  useEffect(() => {
    if (Object.keys(words).length > 0) openWin(winId, write).edits.change(words);
  }, [winId, words, write]);
  return reason;
}
