import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { blankProject, type StoredProject, type StoredProjectFields, typedKey } from '@/lib/domain/audit/audit-project';
import { begunRecord, changedRecord } from '@/lib/domain/record';
import { TITLE_LIMIT } from '@/lib/domain/win/win';

/** What was said of every project, found or typed. */
export function listAuditProjects(): Promise<StoredProject[]> {
  return standingRows(db.auditProjects);
}

/** Changes what is said of the project with this key; one of which nothing was said begins as such. */
export function changeAuditProject(key: string, changes: Partial<Omit<StoredProjectFields, 'key'>>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.auditProjects, async (): Promise<Outcome> => {
      const row = await db.auditProjects.where('key').equals(key).first();
      if (row) await db.auditProjects.put(changedRecord<StoredProject>(row, { deletedAt: null, ...changes }, writing));
      else await db.auditProjects.add(begunRecord(crypto.randomUUID(), blankProject(key), changes, writing));
      return { ok: true };
    });
  });
}

/** Adds a project that the log does not know; `id` is made by whoever asks, so that asking again adds nothing. */
export function addTypedProject(id: string, name: string): Promise<Outcome> {
  return changeAuditProject(typedKey(id), { name: name.trim().slice(0, TITLE_LIMIT) });
}
