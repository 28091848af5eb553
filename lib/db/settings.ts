import { begunRecord, changedRecord, type Writing } from '@/lib/domain/record';
import { DEFAULT_SETTINGS, SETTINGS_ID, type Settings, type SettingsFields } from '@/lib/domain/settings';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

/** The settings; what was never set is as usual. Inside the caller’s transaction where there is one. */
export async function readSettings(): Promise<SettingsFields> {
  return { ...DEFAULT_SETTINGS, ...(await db.settings.get(SETTINGS_ID)) };
}

/** Changes what is given, and leaves the rest as another window may have written it. */
export function changeSettings(changes: Partial<SettingsFields>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.settings, async (): Promise<Outcome> => {
      await writeSettings(changes, writing);
      return { ok: true };
    });
  });
}

/** The same inside the caller's transaction. */
export async function writeSettings(changes: Partial<SettingsFields>, writing: Writing): Promise<void> {
  const row = await db.settings.get(SETTINGS_ID);
  if (row) await db.settings.put(changedRecord<Settings>(row, changes, writing));
  else await db.settings.add(begunRecord(SETTINGS_ID, DEFAULT_SETTINGS, changes, writing));
}
