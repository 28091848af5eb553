import type { Employer } from '@/lib/domain/employer';
import { db } from './database';

/** Every employer, the first one first. */
export async function listEmployers(): Promise<Employer[]> {
  const rows = await db.employers.filter(({ deletedAt }) => deletedAt === null).toArray();
  return rows.sort((a, b) => (a.startedOn ?? '').localeCompare(b.startedOn ?? '') || a.name.localeCompare(b.name));
}
