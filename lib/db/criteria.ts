import type { Criterion } from '@/lib/domain/criterion';
import { db } from './database';

/** Every criterion, those that are due first come first, those without a day last. */
export async function listCriteria(): Promise<Criterion[]> {
  const rows = await db.criteria.filter(({ deletedAt }) => deletedAt === null).toArray();
  const due = ({ dueOn }: Criterion) => dueOn ?? '9999-12-31';
  return rows.sort((a, b) => due(a).localeCompare(due(b)) || a.createdAt.localeCompare(b.createdAt));
}
