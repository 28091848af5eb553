import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LoggedWin } from '@/lib/domain/log';
import { closeWin, openWin } from './open-edits';
import type { EditsNow, WinEdits } from './win-edits';
import type { WinWriter } from './win-writer';

/** Opens a win's edits for as long as the editor stands, and shows them what the log says. */
export function useOpenWin(
  winId: string,
  logged: LoggedWin | undefined,
  makeWriter: () => WinWriter,
): { edits: WinEdits; now: EditsNow } {
  const [{ edits }] = useState(() => openWin(winId, makeWriter));
  const now = useSyncExternalStore(edits.subscribe, edits.now);
  useEffect(() => {
    if (logged) edits.see(logged);
  });
  useEffect(
    () => () => {
      closeWin(winId);
    },
    [winId],
  );
  return { edits, now };
}
