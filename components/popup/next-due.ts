import { pageStore } from '@/lib/db/opening/page-store';
import { goLive } from './go-live';

const KEY = 'checkInDueAt';

/** Whether the check-in was due by `now`, ms, as far as was known when a popup looked last. False before any has. */
export function wasDueBy(now: number): boolean {
  const noted = pageStore().getItem(KEY);
  return noted !== null && Number(noted) <= now;
}

/** Reads whether a check-in is to be asked for now, and notes when the next one is. False where it cannot be read. */
export async function noteNextDue(): Promise<boolean> {
  try {
    await goLive();
    const { readCheckInDue } = await import('@/lib/db/check-ins');
    const { due, nextDueAt } = await readCheckInDue(new Date());
    const at = due ? (due.snoozedUntil ?? due.dueAt) : nextDueAt;
    pageStore().setItem(KEY, String(at.getTime()));
    return due !== null && due.snoozedUntil === null;
  } catch {
    return false;
  }
}
