import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { db } from '@/lib/db/database';
import { attempt, type Outcome } from '@/lib/db/outcome';
import type { Instant } from '@/lib/domain/day';
import { isKeptBefore, keptIds } from '@/lib/domain/kept-backup';
import { ClockSchema, clockAt, trashLimit } from '@/lib/domain/trash';

/** As many wins go at once: a save waits for them. */
const AT_ONCE = 500;

/**
 * Removes for good what has lain in the trash for more than 30 days, with everything that hangs on it: also what merges
 * put by of it, and what was kept before merges of that time. No trace is left, see `mergeInSteps`. Nothing is removed
 * while the clock is doubted. Very many wins go one part after another; where one fails, the others wait for the next time.
 */
export function emptyOldTrash(now: Date): Promise<Outcome<{ removed: number }>> {
  return attempt(async () => {
    if (await isClockDoubted(now)) return { ok: true, removed: 0 };
    const before = trashLimit(now);
    let removed = 0;
    for (let gone = AT_ONCE; gone === AT_ONCE; removed += gone) gone = await removeSome(before);
    return { ok: true, removed };
  });
}

function removeSome(before: Instant): Promise<number> {
  return db.transaction('rw', [db.wins, db.artifacts, db.evidence, db.folded, db.backups], async () => {
    const old = await db.wins.where('deletedAt').below(before).limit(AT_ONCE).primaryKeys();
    const artifacts = await db.artifacts.where('winId').anyOf(old).primaryKeys();
    const evidence = await db.evidence.where('winId').anyOf(old).primaryKeys();
    await db.folded
      .where('into')
      .anyOf([...old, ...artifacts, ...evidence])
      .delete();
    const kept = await db.backups.where('takenAt').below(before).toArray();
    await db.backups.bulkDelete(keptIds(kept.filter(isKeptBefore)));
    await db.artifacts.bulkDelete(artifacts);
    await db.evidence.bulkDelete(evidence);
    await db.wins.bulkDelete(old);
    return old.length;
  });
}

const CLOCK = 'clock';

async function isClockDoubted(now: Date): Promise<boolean> {
  const stored = v.safeParse(ClockSchema, (await browser.storage.local.get(CLOCK))[CLOCK]);
  const before = stored.success ? stored.output : null;
  const clock = clockAt(now, before);
  // Once a day is enough: some alarms come every half minute.
  const isSame = clock.doubtedUntil === before?.doubtedUntil && clock.at.slice(0, 10) === before.at.slice(0, 10);
  if (!isSame) await browser.storage.local.set({ [CLOCK]: clock });
  return clock.doubtedUntil !== null;
}
