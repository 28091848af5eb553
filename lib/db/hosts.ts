import type { Host } from '@/lib/domain/host';
import { db } from './database';

/** The hosts that the user enabled, by their origin. */
export async function listHosts(): Promise<Host[]> {
  const hosts = await db.hosts.orderBy('origin').toArray();
  return hosts.filter(({ deletedAt }) => deletedAt === null);
}
