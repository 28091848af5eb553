import type { Chapter, ChapterFields } from '@/lib/domain/chapter';
import { toDay } from '@/lib/domain/day';
import type { Plan } from '@/lib/domain/plan';
import { changedRecord, newRecord } from '@/lib/domain/record';
import type { SettingsFields } from '@/lib/domain/settings';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';
import { endedNow, listPlans } from './plans';
import { readSettings, writeSettings } from './settings';
import { keepStanding, readStanding, standingTables } from './standing';

/** Every chapter that was closed, the last one first. */
export async function listChapters(): Promise<Chapter[]> {
  const rows = await db.chapters.filter(({ deletedAt }) => deletedAt === null).toArray();
  return rows.sort((a, b) => b.endedOn.localeCompare(a.endedOn) || b.createdAt.localeCompare(a.createdAt));
}

/**
 * Closes the chapter today and opens the next, all in one transaction: a snapshot, the chapter, the end of any
 * plan that is under way, the profile. Asking again with the same id changes nothing. `next`: what the profile says from today on.
 */
export function closeChapter(
  ids: { chapterId: string; snapshotId: string },
  closing: Pick<ChapterFields, 'reason' | 'employer' | 'ladderId'>,
  next: Omit<SettingsFields['profile'], 'since'>,
): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    const tables = [...standingTables(), db.plans, db.chapters, db.settings];
    return db.transaction('rw', tables, async (): Promise<Outcome> => {
      if (await db.chapters.get(ids.chapterId)) return { ok: true };
      const endedOn = toDay(writing.now);
      const standing = await readStanding(closing.ladderId, endedOn);
      if (!standing) return { ok: false, reason: 'not-found' };
      const { profile } = await readSettings();
      const [last] = await listChapters();
      const { level, target } = profile;
      const startedOn = profile.since ?? last?.endedOn ?? null;
      await keepStanding(ids.snapshotId, standing, 'manual', writing);
      const chapter = { ...closing, startedOn, endedOn, level, target, snapshotId: ids.snapshotId };
      await db.chapters.add(newRecord(ids.chapterId, chapter, writing));
      // Two, where two machines' logs came together.
      const open = (await listPlans()).filter(({ state }) => state === 'open');
      await db.plans.bulkPut(open.map((plan) => changedRecord<Plan>(plan, endedNow(plan, writing), writing)));
      await writeSettings({ profile: { ...profile, ...next, since: endedOn } }, writing);
      return { ok: true };
    });
  });
}
