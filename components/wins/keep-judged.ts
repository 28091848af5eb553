import { judgedChanges } from '@/lib/coach/coach';
import type { Outcome } from '@/lib/db/outcome';
import { changeWin, readWin } from '@/lib/db/win/wins';
import type { WinFields } from '@/lib/domain/win/win';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';

/** Keeps a win that words were added to, with `changes`, and has the coach read all that it says now. */
export async function keepJudged(winId: string, changes: Partial<WinFields> = {}): Promise<Outcome> {
  const logged = await readWin(winId, BUILT_IN_LADDER);
  if (!logged) return { ok: false, reason: 'not-found' };
  const { win, artifacts } = logged;
  return changeWin(winId, await judgedChanges(win, { ...changes, status: 'ready', did: win.did }, artifacts));
}
