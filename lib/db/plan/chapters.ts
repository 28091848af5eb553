import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { keepStanding, readStanding, standingTables } from '@/lib/db/quiz/standing';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { readSettings, writeSettings } from '@/lib/db/settings';
import { toDay } from '@/lib/domain/day';
import type { Chapter, ChapterFields } from '@/lib/domain/plan/chapter';
import { changedRecord, newRecord } from '@/lib/domain/record';
import type { SettingsFields } from '@/lib/domain/settings';
import { type Endings, putEnded, putReopened } from './plan-endings';
import { listOpenPlans } from './plans';

/** What the closing of a chapter changed: enough to take it back. */
export interface ClosingAct {
  chapterId: string;
  plans: Endings;
  profile: Record<'before' | 'after', SettingsFields['profile']>;
}

/** Every chapter that was closed, the last one first. */
export async function listChapters(): Promise<Chapter[]> {
  const rows = await standingRows(db.chapters);
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
): Promise<Outcome<{ act: ClosingAct | null }>> {
  return attempt(async () => {
    const writing = await startWriting();
    const tables = [...standingTables(), db.plans, db.chapters, db.settings];
    return db.transaction('rw', tables, async (): Promise<Outcome<{ act: ClosingAct | null }>> => {
      if (await db.chapters.get(ids.chapterId)) return { ok: true, act: null };
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
      const plans = await putEnded(await listOpenPlans(), writing);
      const begun = { ...profile, ...next, since: endedOn };
      await writeSettings({ profile: begun }, writing);
      return { ok: true, act: { chapterId: ids.chapterId, plans, profile: { before: profile, after: begun } } };
    });
  });
}

/**
 * Opens the chapter again, with its plans and its profile. The snapshot stays: none is ever changed. `undid: false`: a
 * plan or the profile was changed since, and all of it stays.
 */
export function undoClosing({ chapterId, plans, profile }: ClosingAct): Promise<Outcome<{ undid: boolean }>> {
  return attempt(async () => {
    const writing = await startWriting();
    const tables = [db.plans, db.chapters, db.settings];
    return db.transaction('rw', tables, async (): Promise<Outcome<{ undid: boolean }>> => {
      const chapter = await db.chapters.get(chapterId);
      const isSame = JSON.stringify((await readSettings()).profile) === JSON.stringify(profile.after);
      const isClosed = chapter?.deletedAt === null;
      if (!isClosed || !isSame || !(await putReopened(plans, writing))) return { ok: true, undid: false };
      await db.chapters.put(changedRecord<Chapter>(chapter, { deletedAt: writing.now.toISOString() }, writing));
      await writeSettings({ profile: profile.before }, writing);
      return { ok: true, undid: true };
    });
  });
}
