import type { Explained } from '@/lib/domain/glossary';
import { db } from './database';

/** Every explained term, in the order of the alphabet. */
export async function listGlossary(): Promise<Explained[]> {
  const rows = await db.glossary.filter(({ deletedAt }) => deletedAt === null).toArray();
  return rows.sort((a, b) => a.term.localeCompare(b.term));
}
