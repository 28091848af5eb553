import { dropDraft, findDraft, keepDraft } from '@/lib/db/drafts';
import { startWriting } from '@/lib/db/installation';
import { readWin } from '@/lib/db/win/wins';
import type { Draft, DraftSurface } from '@/lib/domain/win/draft';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';

export { dropDraft, keepDraft };

/** What was being typed on a surface. */
export function readStored(surface: DraftSurface, key: string): Promise<Draft | undefined> {
  // Asks for the installation's id now: a write that begins as the popup closes has no time to.
  void startWriting();
  return findDraft(surface, key);
}

/** Whether the entry has been saved as a win with these words, which stands. */
export async function isLogged(winId: string, text: string): Promise<boolean> {
  const logged = await readWin(winId, BUILT_IN_LADDER);
  return logged?.win.deletedAt === null && logged.win.did === text.trim();
}
