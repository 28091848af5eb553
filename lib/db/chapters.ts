import { toDay } from '@/lib/domain/day';
import type { Chapter, ChapterFields } from '@/lib/domain/plan/chapter';
import type { Plan } from '@/lib/domain/plan/plan';
import { changedRecord, newRecord } from '@/lib/domain/record';
import type { SettingsFields } from '@/lib/domain/settings';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';
import { endedNow, listPlans, readOpenPlan } from './plans';
import { readSettings, writeSettings } from './settings';
import { keepStanding, readStanding, standingTables } from './standing';
import { standingRows } from './standing-rows';

/** What the closing of a chapter changed: enough to take it back. */
export interface ClosingAct {
  chapterId: string;
  plans: { open: Plan[]; ended: Plan[] };
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
      // Two, where two machines' logs came together.
      const open = (await listPlans()).filter(({ state }) => state === 'open');
      const ended = open.map((plan) => changedRecord<Plan>(plan, endedNow(plan, writing), writing));
      await db.plans.bulkPut(ended);
      const begun = { ...profile, ...next, since: endedOn };
      await writeSettings({ profile: begun }, writing);
      const act = { chapterId: ids.chapterId, plans: { open, ended }, profile: { before: profile, after: begun } };
      return { ok: true, act };
    });
  });
}

/**
 * Opens the chapter again, with its plans and its profile. The snapshot stays: none is ever changed. `undone: false`: a
 * plan or the profile was changed since, and all of it stays.
 */
export function undoClosing({ chapterId, plans, profile }: ClosingAct): Promise<Outcome<{ undone: boolean }>> {
  return attempt(async () => {
    const writing = await startWriting();
    const tables = [db.plans, db.chapters, db.settings];
    return db.transaction('rw', tables, async (): Promise<Outcome<{ undone: boolean }>> => {
      const chapter = await db.chapters.get(chapterId);
      const rows = await db.plans.bulkGet(plans.ended.map(({ id }) => id));
      const isAsLeft = rows.every((row, index) => row?.rev === plans.ended[index]?.rev);
      const isSame = JSON.stringify((await readSettings()).profile) === JSON.stringify(profile.after);
      const isFollowed = (await readOpenPlan()) !== undefined;
      if (!chapter || chapter.deletedAt !== null || !isAsLeft || !isSame || isFollowed)
        return { ok: true, undone: false };
      await db.chapters.put(changedRecord<Chapter>(chapter, { deletedAt: writing.now.toISOString() }, writing));
      const reopened = plans.ended.map((plan, index) => {
        const { state, endedOn, pauses } = plans.open[index] ?? plan;
        return changedRecord<Plan>(plan, { state, endedOn, pauses }, writing);
      });
      await db.plans.bulkPut(reopened);
      await writeSettings({ profile: profile.before }, writing);
      return { ok: true, undone: true };
    });
  });
}
