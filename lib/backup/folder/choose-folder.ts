import { keepFolder, noteLook } from '@/lib/db/machine/folder';
import { readPolicy } from '@/lib/policy/read-policy';
import { alone } from './alone';
import { backUpInto } from './back-up-to-folder';
import { directoryOf } from './directory';
import { pickFolder } from './grant';
import { lookAtOthers } from './other-logs';
import { troubleOf } from './trouble';
import type { WriteOutcome } from './write-backup';

/**
 * Has the user choose a folder, looks at what is there, earlier files of this very installation too, and writes the
 * first backup, unless they hold what the log does not. null: none was chosen. To be called at a press.
 */
export async function chooseFolder(): Promise<WriteOutcome | null> {
  try {
    if ((await readPolicy()).policy.folderBackupDisabled) return { ok: false, reason: 'switched-off' };
    const handle = await pickFolder();
    if (!handle) return null;
    const now = new Date();
    const directory = directoryOf(handle);
    await keepFolder(handle, now);
    return await alone(async () => {
      await noteLook('lookedAt', now.toISOString());
      await lookAtOthers(directory, null, now);
      return backUpInto(directory, undefined, now);
    });
  } catch (error) {
    return { ok: false, reason: troubleOf(error) };
  }
}
