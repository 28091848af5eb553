import { noteLook, readFolder } from '@/lib/db/machine/folder';
import { alone } from './alone';
import { backUpIfDue, isDue } from './back-up-if-due';
import { openFolder } from './back-up-to-folder';
import { lookAtOthers } from './other-logs';
import { writerIn } from './own-files';

const TICK_MS = 60_000;

/** Keeps the folder in step while this page is open: others’ changes in, own ones out, each at most every ten minutes. */
export function keepBackedUp(): void {
  const tick = async () => {
    const now = new Date();
    await lookIfDue(now);
    await backUpIfDue(now);
  };
  setInterval(() => void tick(), TICK_MS);
  void tick();
}

/** Never rejects. */
async function lookIfDue(now: Date): Promise<void> {
  try {
    if (isDue((await readFolder())?.lookedAt, now)) await alone(() => look(now));
  } catch {
    // As with a backup: again in ten minutes.
  }
}

/** Looks at once, the user having pressed something. Never rejects. */
export async function lookNow(now: Date): Promise<void> {
  await alone(() => look(now, true)).catch(() => undefined);
}

async function look(now: Date, isPressed = false): Promise<void> {
  const folder = await openFolder();
  if (!folder.ok || !(isPressed || isDue(folder.row.lookedAt, now))) return;
  const { installation } = await writerIn(await folder.directory.list(), folder.row.written);
  await lookAtOthers(folder.directory, installation, now);
  // Only now: where it fails, or the page is closed meanwhile, the next tick or page looks again.
  await noteLook('lookedAt', now.toISOString());
}
