import { useEffect, useLayoutEffect, useReducer, useState } from 'react';
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
  const now = useNow(edits);
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

/**
 * What is being typed, live from the moment the fields can be seen. `useSyncExternalStore` listens some frames later,
 * and until then a field puts back what was typed into it.
 */
function useNow(edits: WinEdits): EditsNow {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const now = edits.now();
  useLayoutEffect(() => {
    if (edits.now() !== now) draw();
    return edits.subscribe(draw);
  });
  return now;
}
