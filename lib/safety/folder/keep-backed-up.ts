import { noteLook, readFolder } from '@/lib/db/folder';
import { startWriting } from '@/lib/db/installation';
import { alone } from './alone';
import { backUpIfDue, isDue } from './back-up-if-due';
import { openFolder } from './back-up-to-folder';
import { installationIn } from './backup-name';
import { lookAtOthers } from './other-logs';

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

async function look(now: Date): Promise<void> {
  const folder = await openFolder();
  if (!folder.ok || !isDue(folder.row.lookedAt, now)) return;
  const { installationId } = await startWriting();
  await lookAtOthers(folder.directory, installationIn(installationId), now);
  // Only now: where it fails, or the page is closed meanwhile, the next tick or page looks again.
  await noteLook('lookedAt', now.toISOString());
}
