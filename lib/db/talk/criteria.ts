import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import type { Criterion, CriterionFields } from '@/lib/domain/talk/criterion';

/** Every criterion, those that are due first come first, those without a day last. */
export async function listCriteria(): Promise<Criterion[]> {
  const rows = await standingRows(db.criteria);
  const due = ({ dueOn }: Criterion) => dueOn ?? '9999-12-31';
  return rows.sort((a, b) => due(a).localeCompare(due(b)) || a.createdAt.localeCompare(b.createdAt));
}

/** Adds what was asked for; asked again with the same id, nothing is added twice. */
export function addCriterion(criterionId: string, fields: CriterionFields): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.criteria, async (): Promise<Outcome> => {
      await putNewCriterion(criterionId, fields, writing);
      return { ok: true };
    });
  });
}

/** The same inside the caller's transaction. */
export async function putNewCriterion(criterionId: string, fields: CriterionFields, writing: Writing): Promise<void> {
  if (!(await db.criteria.get(criterionId))) await db.criteria.add(newRecord(criterionId, fields, writing));
}

/** Changes the given fields of a criterion and no others. */
export function changeCriterion(criterionId: string, changes: Partial<CriterionFields>): Promise<Outcome> {
  return update(criterionId, () => changes);
}

/** Takes a criterion away, or brings it back. */
export function setCriterionRemoved(criterionId: string, isRemoved: boolean): Promise<Outcome> {
  return update(criterionId, ({ now }) => ({ deletedAt: isRemoved ? now.toISOString() : null }));
}

function update(criterionId: string, change: (writing: Writing) => Partial<Criterion>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.criteria, async (): Promise<Outcome> => {
      const row = await db.criteria.get(criterionId);
      if (!row) return { ok: false, reason: 'not-found' };
      await db.criteria.put(changedRecord<Criterion>(row, change(writing), writing));
      return { ok: true };
    });
  });
}
